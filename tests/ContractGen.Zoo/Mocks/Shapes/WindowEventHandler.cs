namespace ContractGen.Zoo.Mocks.Shapes;

public delegate void WindowEventHandler(Window window, out bool handled);
