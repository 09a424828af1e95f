Teams R1 0 1
Teams R2 1 0
Dealers R1 0 2
Dealers R1 1 2
Accounts R2 0 0
Accounts R2 1 1
Talks R1 0 0
