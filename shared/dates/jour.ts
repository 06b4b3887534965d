const deux = (n: number): string => String(n).padStart(2, '0');

/** Date civile (AAAA-MM-JJ) d'un instant, au calendrier du poste. */
export const dateDuJour = (instant: Date): string =>
  `${String(instant.getFullYear()).padStart(4, '0')}-${deux(instant.getMonth() + 1)}-${deux(instant.getDate())}`;

/** Heure (HH:MM) d'un instant, à la montre du poste. */
export const heureDuJour = (instant: Date): string => `${deux(instant.getHours())}:${deux(instant.getMinutes())}`;
