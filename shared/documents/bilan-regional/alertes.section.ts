import { tauxDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { ecartDeConsommationLibelle } from '#shared/domain/convention/region/consommation.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { titre } from '../blocs-courants.ts';
import { enBref, type Section } from '../fiche-territoire/section.ts';
import { texte } from '../segments.ts';
import type { VueDuBilan } from './vue.types.ts';

/** Les conventions dont l'argent et les personnes ne vont pas ensemble ; celles dont l'effectif se tait ne s'y disent pas. */
export function alertesDuBilan({ lecture, masque }: VueDuBilan): Section {
  const dites = lecture.alertes.filter((une) => !masque.effectif('I7', [une]));
  return {
    id: 'alertes',
    nombre: dites.length,
    reste: (nombre) => pluriel(nombre, 'écart de consommation', 'écarts de consommation'),
    blocs: (combien) =>
      combien === 0
        ? []
        : [
            titre('alertes', 2, 'Consommation et réalisation'),
            {
              type: 'liste',
              id: 'alertes_liste',
              elements: dites
                .slice(0, combien)
                .flatMap(({ convention, consommation: { ecart, consommation, realisation } }) =>
                  ecart === null
                    ? []
                    : [
                        texte(
                          `${enBref(convention.intitule, 50)}, ${enBref(convention.porteur, 40)} : ${ecartDeConsommationLibelle[ecart].toLocaleLowerCase('fr')} que les entrées, ${tauxDit(consommation)} versés pour ${tauxDit(realisation)} des bénéficiaires prévus.`,
                        ),
                      ],
                ),
            },
          ],
  };
}
