using System.Runtime.CompilerServices;

// Every signature here is blittable; without run-time marshalling a call costs what a C call costs.
[assembly: DisableRuntimeMarshalling]
