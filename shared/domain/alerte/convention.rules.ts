import { typographier } from '#shared/text/typographie.ts';
import {
  direConsommation,
  ecartDeConsommationLibelle,
  SEUIL_DE_CONSOMMATION,
} from '../convention/region/consommation.rules.ts';
import type { LectureDeConvention } from '../convention/region/lecture-de-convention.rules.ts';
import type { Alerte } from './alerte.schema.ts';

/** L'argent d'une convention et ses bénéficiaires s'écartent (M12, I4) : le constat de la vue régionale, convention par convention. */
export function alerteDeConsommation({ convention, consommation }: LectureDeConvention): Alerte[] {
  const { ecart } = consommation;
  if (ecart === null) return [];
  return [
    {
      code: 'consommation',
      genre: 'ecart',
      objet: { genre: 'convention', id: convention.id, nom: convention.intitule },
      phrase: typographier(`${ecartDeConsommationLibelle[ecart]} que les personnes.`),
      faits: [
        direConsommation(consommation),
        typographier(`Signalé à plus de ${SEUIL_DE_CONSOMMATION / 100} points d’écart.`),
      ],
      article: null,
      seuil: null,
      geste: { libelle: 'Voir l’argent', vers: `/conventions/${convention.id}/argent` },
      repere: `${ecart} ${consommation.consommation} ${consommation.realisation}`,
    },
  ];
}
