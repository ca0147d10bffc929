@echo off
rem The app is no console program: Windows waits for it, and tells its exit code, only where a script starts it.
"%~dp0Roster Courier.exe" %*
exit /b %ERRORLEVEL%
