package solstice.workflow.devices;

/**
 * A graphics card of NVIDIA's.
 *
 * @param name such as {@code NVIDIA GeForce GTX 1650}
 * @param megabytes of its memory; 0 where nobody told
 * @param driver version of its driver, such as {@code 510.47.03}; empty where nobody told
 * @param capability compute capability, such as 7.5; {@code NaN} where nobody told
 */
public record GraphicsCard(String name, int megabytes, String driver, double capability) {

    /** Whether its driver is of a version or newer; true where nobody told. */
    boolean driverIsAtLeast(int major, int minor) {
        String[] parts = driver.split("\\.");
        try {
            int first = Integer.parseInt(parts[0]);
            int second = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
            return first > major || (first == major && second >= minor);
        } catch (NumberFormatException unknown) {
            return true;
        }
    }
}
