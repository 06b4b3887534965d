import { dateSansJour } from '#shared/dates/format.ts';
import { nomEnCapitales } from '#shared/domain/annuaire/personne.labels.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';
import { estAVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import { INSECABLE, typographier } from '#shared/text/typographie.ts';
import type { DocumentNeutre, Image, LigneTableau } from '../blocs.ts';
import { colonne, paragraphe } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { gras, texte } from '../segments.ts';
import { mentionsDeSpecimen, type Specimen } from '#shared/domain/service/specimen.rules.ts';

/** Une personne à imprimer, et ce pour quoi elle est désignée. */
export interface PersonneImprimee {
  readonly fiche: FichePersonne;
  /** « déléguée du préfet (Les Coteaux) ». */
  readonly designations: readonly string[];
  /** Rang de sa structure dans l'ordre où l'administration se présente ; à rang égal, par nom. */
  readonly rang: number;
}

interface Voulu {
  /** « Annuaire du Haut-Rhin ». */
  readonly titre: string;
  readonly personnes: readonly PersonneImprimee[];
  readonly emetteur: Pick<Emetteur, 'intitule' | 'courriel'>;
  readonly image: Image | null;
  /** Date civile de l'édition. */
  readonly date: string;
  readonly exemple: Specimen;
}

const SANS_STRUCTURE = 'Sans structure';
const comparer = (un: string, autre: string): number => (enTri(un) < enTri(autre) ? -1 : 1);

/** Par structure, dans l'ordre où l'administration se présente ; les personnes sans structure ferment la marche. */
function enGroupes(personnes: readonly PersonneImprimee[]): [string, PersonneImprimee[]][] {
  const groupes = Map.groupBy(personnes, ({ fiche }) => fiche.structure ?? SANS_STRUCTURE);
  const rangDe = (siens: readonly PersonneImprimee[]): number => Math.min(...siens.map(({ rang }) => rang));
  return [...groupes].toSorted(
    ([un, siens], [autre, leurs]) =>
      Number(un === SANS_STRUCTURE) - Number(autre === SANS_STRUCTURE) ||
      rangDe(siens) - rangDe(leurs) ||
      comparer(un, autre),
  );
}

const fonctionDe = ({ fiche, designations }: PersonneImprimee): string =>
  [fiche.fonction, ...designations.filter((une) => enTri(une) !== enTri(fiche.fonction ?? ''))]
    .filter((mot) => mot !== null)
    .join(', ');

const COLONNES = [colonne('Nom', 4), colonne('Fonction', 4.1), colonne('Téléphone', 2.7), colonne('Courriel', 5.2)];
/** Aucun téléphone connu : la colonne vide laisse sa place à la fonction. */
const SANS_TELEPHONE = [colonne('Nom', 4.6), colonne('Fonction', 5.9), colonne('Courriel', 5.5)];

const lignesDe = ([structure, siens]: [string, PersonneImprimee[]], avecTelephone: boolean): LigneTableau[] => [
  { type: 'groupe', titre: texte(structure) },
  ...siens
    .toSorted((une, autre) =>
      comparer(`${une.fiche.nom} ${une.fiche.prenom ?? ''}`, `${autre.fiche.nom} ${autre.fiche.prenom ?? ''}`),
    )
    .map((personne): LigneTableau => {
      const { fiche } = personne;
      return {
        type: 'ligne',
        cellules: [
          gras(nomEnCapitales(fiche)),
          texte(fonctionDe(personne)),
          ...(avecTelephone ? [[{ texte: (fiche.telephone ?? '').replaceAll(' ', INSECABLE) }]] : []),
          [{ texte: fiche.courriel ?? '' }],
        ],
      };
    }),
];

/** Ce que l'on dit des données : leur date, ce qui n'est pas sûr, à quoi elles servent, qui les corrige (RGPD, art. 13 et 14). */
function avertissement({ personnes, emetteur, date }: Voulu): string {
  const vieilles = personnes.filter(({ fiche }) => estAVerifier(fiche, date)).length;
  const corrections = emetteur.courriel === null ? '' : ` Corrections : ${emetteur.courriel}.`;
  const reserve =
    vieilles === 0
      ? ''
      : ` ${pluriel(vieilles, 'fiche n’a', 'fiches n’ont')} pas été ${vieilles > 1 ? 'vérifiées' : 'vérifiée'} depuis plus d’un an.`;
  return `Usage professionnel ; données traitées pour une mission d’intérêt public (RGPD, article 6-1 e).${reserve}${corrections}`;
}

/** L'annuaire en Word, par structure : qui, à quel titre, comment la joindre. Il s'imprime et se range. */
export function etablirAnnuaire(voulu: Voulu): DocumentNeutre {
  const { titre, personnes, emetteur, image, date, exemple } = voulu;
  const avecTelephone = personnes.some(({ fiche }) => fiche.telephone !== null);
  return {
    titre: typographier(titre),
    objet: 'Annuaire',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, titre.replace(/^Annuaire(?:\s+(?:du|de la|de l’|des|de)\s*|$)/u, ''), 'annuaire'),
    enTete: {
      image,
      intitule: [typographier(emetteur.intitule)],
      mentions: mentionsDeSpecimen(exemple),
      titreCourant: typographier(titre),
    },
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: typographier(titre),
        instance: texte('Emploi, insertion et politique de la ville'),
        seance: texte(`${pluriel(personnes.length, 'personne', 'personnes')}, situation au ${dateSansJour(date)}`),
        reference: [],
      },
      paragraphe('avertissement', texte(avertissement(voulu)), 'reference'),
      {
        type: 'tableau',
        id: 'annuaire',
        serre: true,
        colonnes: avecTelephone ? COLONNES : SANS_TELEPHONE,
        lignes: enGroupes(personnes).flatMap((groupe) => lignesDe(groupe, avecTelephone)),
      },
    ],
  };
}
