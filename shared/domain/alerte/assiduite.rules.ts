import { typographier } from '#shared/text/typographie.ts';
import type { Alerte } from './alerte.schema.ts';
import type { InstanceSignalee } from './instance.rules.ts';
import { direLeSeuil } from './seuil.rules.ts';

/** Les présences d'une année d'une instance. */
export interface AnneeDePresences {
  readonly seances: number;
  /** Sièges présents ou représentés. */
  readonly venus: number;
  /** Sièges dont la présence a été constatée. */
  readonly attendus: number;
}

/** Un taux sur moins de séances ne dit rien. */
const SEANCES_AU_MOINS = 2;

const points = ({ venus, attendus }: AnneeDePresences): number => Math.round((100 * venus) / attendus);
const lisible = (annee: AnneeDePresences | null): annee is AnneeDePresences =>
  annee !== null && annee.seances >= SEANCES_AU_MOINS && annee.attendus > 0;
const dire = (quand: string, annee: AnneeDePresences): string =>
  typographier(
    `${quand} : ${annee.venus} présents ou représentés sur ${annee.attendus} constatés, en ${annee.seances} séances, soit ${points(annee)} %.`,
  );

/** L'assiduité de ces douze mois, en points sous celle des douze précédents. */
export function alerteDAssiduite(
  { objet, seuils, jour }: InstanceSignalee,
  avant: AnneeDePresences | null,
  apres: AnneeDePresences | null,
): Alerte[] {
  if (!lisible(avant) || !lisible(apres)) return [];
  const perdus = points(avant) - points(apres);
  if (perdus < seuils.baisseDAssiduite) return [];
  return [
    {
      code: 'assiduite',
      genre: 'chute',
      objet,
      phrase: typographier(`Assiduité en baisse : ${points(apres)} %, contre ${points(avant)} % un an plus tôt.`),
      faits: [
        dire('Les douze mois d’avant', avant),
        dire('Ces douze mois', apres),
        typographier(`Signalé dès ${direLeSeuil('baisseDAssiduite', seuils.baisseDAssiduite)} perdus.`),
      ],
      article: null,
      seuil: 'baisseDAssiduite',
      geste: { libelle: 'Voir qui vient', vers: `/instances/${objet.id}/tableau?periode=24` },
      repere: `${points(avant)} ${points(apres)} ${jour.slice(0, 4)}`,
    },
  ];
}
