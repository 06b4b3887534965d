import { dateSansJour } from '#shared/dates/format.ts';
import { acteEnVigueur } from '#shared/domain/instance/acte.rules.ts';
import { equilibreDesVoix, type EquilibreDesVoix } from '#shared/domain/instance/equilibre-des-voix.rules.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { voixAu } from '#shared/domain/instance/voix.rules.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import type { Bloc } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { attributions } from '../acte/attributions.ts';
import type { DossierDInstance } from '../acte/dossier.ts';
import { texte } from '../segments.ts';

/** « l’arrêté n° 2024-131 du 20 octobre 2024 » ; sans numéro ni date, l’arrêté seul. */
function arrete({ actes, date: jour }: DossierDInstance): string {
  const acte = acteEnVigueur(actes, 'voix', jour);
  const numero = acte?.numero == null ? '' : ` n° ${acte.numero}`;
  const date = acte?.date == null ? '' : ` du ${dateSansJour(acte.date)}`;
  return `l’arrêté${numero}${date}`;
}

/** Les égalités du décret, telles qu’elles tiennent ; dans les deux lectures si aucune ne convient (R-030, R-031). */
const operations = ({ controles, lecture }: EquilibreDesVoix): readonly string[] =>
  controles.map(({ operation, article }) =>
    lecture === null
      ? `${operation.sans_presidents} ; avec les voix des présidents : ${operation.avec_presidents} (${article})`
      : `${operation[lecture]} (${article})`,
  );

/** Les voix de l’arrêté et les égalités qu’elles respectent (R-032 ; R. 5311-38, -39) ; sans arrêté, on compte par tête. */
export function voix(dossier: DossierDInstance): readonly Bloc[] {
  const { instance, sieges, date } = dossier;
  if (TYPES[instance.type].regime !== 'CT') return [];
  const article = instance.type === 'CLPE' ? 'R. 5311-39' : 'R. 5311-38';
  const donnees = attributions(dossier);
  const entete = titre('voix', 2, 'Voix');
  if (donnees.length === 0)
    return [
      entete,
      paragraphe(
        'voix_absentes',
        texte(`Aucune voix n’est renseignée : le décompte par tête n’est qu’indicatif (${article}).`),
      ),
    ];
  const enVigueur = voixAu(dossier.voix, date);
  const depuis = enVigueur[0]?.depuis ?? null;
  const total = donnees.reduce((somme, { nombre }) => somme + nombre, 0);
  const organismes = donnees.flatMap(({ organisme }) => (organisme === null ? [] : [organisme]));
  const aux = organismes.length === 0 ? '' : ` Celles de ${enumerer(organismes)} appartiennent à l’organisation.`;
  const equilibre = equilibreDesVoix({ instance, sieges, voix: enVigueur });
  return [
    entete,
    paragraphe(
      'voix_dites',
      texte(
        `${pluriel(total, 'voix', 'voix')}, que fixe ${arrete(dossier)}${depuis === null ? '' : `, à compter du ${dateSansJour(depuis)}`}.${aux}`,
      ),
      'corps',
      equilibre !== null,
    ),
    ...(equilibre === null
      ? []
      : [
          ...(equilibre.lecture === null
            ? [
                paragraphe(
                  'voix_a_verifier',
                  texte('À vérifier, aucune lecture du décret ne convient :'),
                  'corps',
                  true,
                ),
              ]
            : []),
          {
            type: 'liste' as const,
            id: 'voix_equilibre',
            elements: operations(equilibre).map((operation) => texte(operation)),
          },
        ]),
  ];
}
