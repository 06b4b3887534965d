import { genreDeConventionSchema } from '../convention.schema.ts';
import type { FiltreDeRegion } from './filtre-de-region.rules.ts';

const ANNEE = /^2[01]\d{2}$/u;
const REGION = /^\w{2,3}$/u;

/** Ce que l'adresse dit de regarder ; un mot qui n'y veut rien dire ne filtre pas. */
export function filtreDesMots(lire: (mot: string) => string | null): FiltreDeRegion {
  const exercice = ANNEE.exec(lire('exercice') ?? '')?.[0];
  return {
    region: REGION.exec(lire('region') ?? '')?.[0] ?? null,
    exercice: exercice === undefined ? null : Number(exercice),
    genre: genreDeConventionSchema.safeParse(lire('type')).data ?? null,
  };
}

/** La suite d'une adresse qui dit ce filtre : « ?region=44&exercice=2026 » ; vide : rien n'est filtré. */
export function motsDuFiltre({ region, exercice, genre }: FiltreDeRegion): string {
  const mots = [
    ...(region === null ? [] : [`region=${region}`]),
    ...(exercice === null ? [] : [`exercice=${exercice}`]),
    ...(genre === null ? [] : [`type=${genre}`]),
  ];
  return mots.length === 0 ? '' : `?${mots.join('&')}`;
}
