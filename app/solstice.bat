@echo off
rem Starts Solstice: builds it when it has not been built or its sources are newer, then hands over to Java.
setlocal EnableDelayedExpansion
set "HERE=%~dp0.."
set "STAMP=%HERE%\target\app\built-from"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo solstice: needs a JDK, version 17 or newer, and found none ^(set JAVA_HOME or put java on the PATH^) 1>&2
  exit /b 1
)
for /f "tokens=3" %%v in ('""%JAVA%" -XshowSettings:properties -version 2>&1 ^| findstr /c:"java.specification.version""') do set "RELEASE=%%v"
for /f "tokens=1 delims=." %%m in ("%RELEASE%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo solstice: needs a JDK, version 17 or newer; this is version %RELEASE% 1>&2
  exit /b 1
)

powershell -NoProfile -Command "$s='%STAMP%'; if (-not (Test-Path $s)) {exit 1}; $t=(Get-Item $s).LastWriteTime; $n=Get-ChildItem -Recurse -File '%HERE%\pom.xml','%HERE%\app\main','%HERE%\src\main','%HERE%\resources' | Where-Object {$_.LastWriteTime -gt $t}; if ($n) {exit 1}"
if errorlevel 1 (
  echo solstice: building, once ^(the first time fetches the libraries; log: target\app\build.log^) ... 1>&2
  if not exist "%HERE%\target\app" mkdir "%HERE%\target\app"
  pushd "%HERE%"
  call mvn -B -ntp -Dmaven.test.skip=true package > "target\app\build.log" 2>&1
  if errorlevel 1 (
    echo solstice: the build failed; see target\app\build.log 1>&2
    popd
    exit /b 1
  )
  popd
  echo built > "%STAMP%"
)

set "OPTIONS=-Xmx3g -XX:+UseParallelGC -Xshare:auto -Dfile.encoding=UTF-8 -Dorg.bytedeco.javacpp.maxPhysicalBytes=0 -Dorg.deeplearning4j.crash.reporting.enabled=false"
if %MAJOR% GEQ 22 set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED"
if %MAJOR% GEQ 24 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"
set "OMP_NUM_THREADS=1"
"%JAVA%" %OPTIONS% "-Dsolstice.home=%HERE%" -cp "%HERE%\target\solstice.jar;%HERE%\target\app\lib\*" solstice.start.Main %*
exit /b %ERRORLEVEL%
