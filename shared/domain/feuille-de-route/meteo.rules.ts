import { type Meteo, type NiveauDeMeteo, niveauDeMeteoSchema } from './meteo.schema.ts';

const RANGS: Readonly<Record<NiveauDeMeteo, number>> = Object.fromEntries(
  niveauDeMeteoSchema.options.map((niveau, rang) => [niveau, rang]),
) as Record<NiveauDeMeteo, number>;

/** Range deux niveaux du plus sombre au plus clair ; sans météo, après les autres. */
export const comparerNiveaux = (un: NiveauDeMeteo | null, autre: NiveauDeMeteo | null): number =>
  (un === null ? niveauDeMeteoSchema.options.length : RANGS[un]) -
  (autre === null ? niveauDeMeteoSchema.options.length : RANGS[autre]);

export type Tendance = 'mieux' | 'moins_bien' | 'stable';

/** D'une météo à celle d'avant ; `meteos` va de la plus récente à la plus ancienne. `null` : rien à comparer. */
export function tendanceDe(meteos: readonly Pick<Meteo, 'niveau'>[]): Tendance | null {
  const [derniere, avant] = meteos;
  if (derniere === undefined || avant === undefined) return null;
  const ecart = comparerNiveaux(derniere.niveau, avant.niveau);
  return ecart === 0 ? 'stable' : ecart > 0 ? 'mieux' : 'moins_bien';
}
