import { dateSansJour } from '#shared/dates/format.ts';
import { RIEN_DE_DIT } from '#shared/domain/convention/avenant/valeur-dite.rules.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { montantFr } from '#shared/text/montants.ts';
import { FINE, INSECABLE } from '#shared/text/typographie.ts';
import { accord, enumerer, pluriel } from '#shared/text/nombres.ts';
import type { Bloc, Segments } from '../../blocs.ts';
import { manque, sansPoint, texte, texteOuManque } from '../../segments.ts';
import { duAu } from '../mots.ts';
import type { AvenantDuRapport, DossierDeRapport, IdentiteDuRapport, OrganismeDuRapport } from '../rapport.types.ts';

type Ligne = { readonly libelle: string; readonly valeur: Segments };

function organisme({ nom, role, contribution }: OrganismeDuRapport): Segments {
  const details = [
    role === null ? null : enPhrase(sansPoint(role)),
    contribution === null ? null : `contribution de l’État : ${montantFr(contribution)}`,
  ].filter((detail) => detail !== null);
  return texte([nom, ...details].join(' ; '));
}

/** Plusieurs valeurs sous un même libellé, une par ligne. */
const parLignes = (valeurs: readonly Segments[]): Segments =>
  valeurs.flatMap((valeur, rang) => (rang === 0 ? valeur : [{ texte: '\n' }, ...valeur]));

function organismes({ organismes: tous, porteur }: IdentiteDuRapport): readonly Ligne[] {
  const chef = tous.find(({ chefDeFile }) => chefDeFile);
  const autres = tous.filter((un) => un !== chef && un.nom !== porteur);
  const porte = chef?.nom === porteur ? organisme({ ...chef, nom: `${porteur}, chef de file` }) : texte(porteur);
  return [
    { libelle: 'Porteur', valeur: porte },
    ...(chef === undefined || chef.nom === porteur ? [] : [{ libelle: 'Chef de file', valeur: organisme(chef) }]),
    ...(autres.length === 0
      ? []
      : [{ libelle: accord(autres.length, 'Partenaire', 'Partenaires'), valeur: parLignes(autres.map(organisme)) }]),
  ];
}

function territoire({ departements, quartiers, autresZones }: IdentiteDuRapport): Segments {
  const dits = [
    enumerer(departements),
    quartiers.length === 0
      ? ''
      : `${pluriel(quartiers.length, 'quartier prioritaire', 'quartiers prioritaires')} : ${enumerer(quartiers)}`,
    enumerer(autresZones),
  ].filter((dit) => dit !== '');
  return dits.length === 0 ? manque('territoire de la convention') : texte(dits.join(' ; '));
}

function montant({ montant: total, montantsAnnuels }: IdentiteDuRapport): Segments {
  const annuels = montantsAnnuels.flatMap(({ annee, montant: un }) =>
    un === null ? [] : [`${montantFr(un)} en ${annee}`],
  );
  const detail = annuels.length === 0 ? '' : ` : ${enumerer(annuels)}`;
  return total === null ? manque('montant de la contribution') : texte(`${montantFr(total)}${detail}`);
}

/** « Aide de l'État 2026 : de 290 000 € à 300 000 € » ; ce qui n'était pas dit, ou ne l'est plus, ne s'invente pas. */
function ecart({ quoi, avant, apres }: AvenantDuRapport['ecarts'][number]): string {
  if (avant === RIEN_DE_DIT) return `${enPhrase(quoi)} : ${apres}`;
  return `${enPhrase(quoi)} : ${apres === RIEN_DE_DIT ? `${avant}, en moins` : `de ${avant} à ${apres}`}`;
}

/** « n° 1 du 2 avril 2026 : avenant financier 2026 ; aide de l'État 2026 : de 290 000 € à 300 000 € ». */
function avenant({ numero, objet, concluLe, effetLe, ecarts }: AvenantDuRapport): Segments {
  const effet = effetLe === null || effetLe === concluLe ? '' : `, effet le ${dateSansJour(effetLe)}`;
  const changes = ecarts.map((un) => ` ; ${ecart(un)}`).join('');
  return texte(`n° ${numero} du ${dateSansJour(concluLe)}${effet} : ${enPhrase(sansPoint(objet))}${changes}`);
}

/** Le fondement ; seule une convention O2R donne toujours un mandat : d'une autre qui n'en dit pas, rien ne manque. */
function base({ genre, base: dite, baseAbrogee }: IdentiteDuRapport): Segments {
  if (dite === null) return genre !== 'o2r' ? [] : manque('base juridique du mandat');
  return texte(baseAbrogee ? `${dite}, abrogée par la décision (UE) 2025/2630 ; transition à vérifier` : dite);
}

/** La fiche d'identité (section 3) : la convention telle que le comité doit la connaître. */
export function identite({ identite: une, portee }: DossierDeRapport): readonly Bloc[] {
  const lignes: readonly Ligne[] = [
    { libelle: 'Projet', valeur: texte(`« ${une.intitule} »`) },
    ...organismes(une),
    { libelle: 'Signataire', valeur: texteOuManque(une.autorite, 'autorité qui a signé') },
    {
      libelle: 'Durée',
      valeur: [
        ...texte(`${duAu(une.debut, une.fin)} ; signée le `),
        ...texteOuManque(une.signeeLe === null ? null : dateSansJour(une.signeeLe), 'date de signature'),
        ...(une.resilieeLe === null ? [] : texte(`${FINE}; résiliée le ${dateSansJour(une.resilieeLe)}`)),
      ],
    },
    { libelle: 'Territoire', valeur: territoire(une) },
    {
      libelle: 'Volets',
      valeur: texte(
        une.volets.map(({ numero, libelle }) => `${numero}${INSECABLE}${libelle.toLocaleLowerCase('fr')}`).join(', '),
      ),
    },
    ...(une.publics === null ? [] : [{ libelle: 'Publics', valeur: texte(sansPoint(une.publics)) }]),
    ...(une.beneficiaires === null
      ? []
      : [
          {
            libelle: 'Bénéficiaires',
            valeur: texte(`${pluriel(une.beneficiaires, 'personne', 'personnes')} sur la durée de la convention`),
          },
        ]),
    ...(portee.aide ? [{ libelle: 'Montant', valeur: montant(une) }] : []),
    ...(une.avenants.length === 0
      ? []
      : [
          {
            libelle: accord(une.avenants.length, 'Avenant', 'Avenants'),
            valeur: parLignes(une.avenants.map(avenant)),
          },
        ]),
    { libelle: 'Base SIEG', valeur: base(une) },
    ...(une.comitesPrecedents.length === 0
      ? []
      : [{ libelle: 'Comités précédents', valeur: texte(enumerer(une.comitesPrecedents.map(dateSansJour))) }]),
    ...(portee.mandat
      ? [{ libelle: 'Conservation', valeur: texte(`pièces à garder jusqu’au ${dateSansJour(une.conservation)}`) }]
      : []),
  ];
  return [{ type: 'fiche', id: 'identite_fiche', lignes: lignes.filter(({ valeur }) => valeur.length > 0) }];
}
