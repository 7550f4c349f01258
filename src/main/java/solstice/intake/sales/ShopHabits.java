package solstice.intake.sales;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a shop writes order numbers and stock codes, learnt from its own rows: what breaks the habit is no ordinary
 * sale.
 *
 * @param numericOrders order numbers are digits; a leading letter marks a cancellation or an adjustment
 * @param numericCodes stock codes begin with five digits; others are postage, fees, vouchers and tests
 */
public record ShopHabits(boolean numericOrders, boolean numericCodes) {
    private static final double HABIT = .9;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}.*");

    static ShopHabits of(List<String> orders, List<String> codes) {
        return new ShopHabits(share(orders, DIGITS) >= HABIT, share(codes, FIVE_DIGITS) >= HABIT);
    }

    /** Reads what {@link #toString} wrote. */
    public static ShopHabits parse(String text) {
        return new ShopHabits(text.contains("numericOrders=true"), text.contains("numericCodes=true"));
    }

    /** What kind of line this is for a shop with these habits. */
    public SaleKind judge(SaleLine line) {
        return switch (line.extras().act()) {
            case PURCHASE -> judgePurchase(line);
            case RETURN -> SaleKind.RETURN;
            case CANCELLATION -> SaleKind.CANCELLATION;
            case VIEW -> SaleKind.VIEW;
            case CART -> SaleKind.CART;
            case FEE -> SaleKind.NO_PRODUCT;
        };
    }

    private SaleKind judgePurchase(SaleLine line) {
        if (numericOrders && !line.order().isEmpty() && !isDigit(line.order().charAt(0))) {
            return line.order().charAt(0) == 'C' ? SaleKind.CANCELLATION : SaleKind.ADJUSTMENT;
        }
        if (line.quantity() < 0) {
            return SaleKind.RETURN;
        }
        if (numericCodes ? !startsWithFiveDigits(line.code()) : OtherWords.tell(line.code(), line.title())) {
            return SaleKind.NO_PRODUCT;
        }
        return line.quantity() > 0 && line.price() > 0 ? SaleKind.SALE : SaleKind.NO_PRICE;
    }

    private static boolean startsWithFiveDigits(String code) {
        for (int i = 0; i < 5; i++) {
            if (i >= code.length() || !isDigit(code.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static double share(List<String> values, Pattern habit) {
        long filled = values.stream().filter(value -> !value.isEmpty()).count();
        long kept =
                values.stream().filter(value -> habit.matcher(value).matches()).count();
        return filled == 0 ? 0 : kept / (double) filled;
    }
}
