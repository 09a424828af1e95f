package enum Programme {}
