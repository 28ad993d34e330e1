{"note":"not a signature"}
