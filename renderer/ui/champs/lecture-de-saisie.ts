import type { Lecture } from '#shared/dates/lecture.ts';

/** Valeur d'un champ lu librement : comprise, ou telle que tapée pour que le schéma la refuse ; `null` si vide. */
export function valeurLue(texte: string, lire: (texte: string) => Lecture): string | null {
  if (texte.trim() === '') return null;
  const lecture = lire(texte);
  return lecture.ok ? lecture.valeur : texte;
}

/** Ce qui empêche de comprendre une valeur, et ce qu'on propose ; `null` si elle est comprise ou vide. */
export function refusDeLecture(valeur: string | null, lire: (texte: string) => Lecture) {
  if (valeur === null || valeur.trim() === '') return null;
  const lecture = lire(valeur);
  return lecture.ok ? null : lecture;
}
