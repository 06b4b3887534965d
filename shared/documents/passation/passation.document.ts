import { dateCourte, dateSansJour } from '#shared/dates/format.ts';
import type { Passation } from '#shared/domain/passation/passation.schema.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import type { Bloc, Colonne, DocumentNeutre, Image } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { enBref } from '../fiche-territoire/section.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { texte } from '../segments.ts';
import { documentDePassation } from './document-de-passation.ts';

/** Signes que deux lignes d'une cellule portent, par centimètre : plus longue, elle ferait passer la cinquième page. */
const SIGNES_PAR_CM = 13;

/** Instances d'une même personne que l'on nomme. */
const NOMMEES = 3;

const jour = (date: string | null): string => (date === null ? '' : dateCourte(date));
/** Coupé entre deux mots, jamais au milieu d'un ; ce qui tient garde son point. */
function dit(mot: string, largeur: number): string {
  const signes = Math.floor(largeur * SIGNES_PAR_CM);
  return mot.length <= signes ? mot : enBref(mot, signes);
}

interface Partie {
  readonly id: string;
  readonly libelle: string;
  readonly colonnes: readonly Colonne[];
  readonly rangs: readonly (readonly string[])[];
  readonly total: number;
  /** Ce qui se lit quand il n'y a rien ; `null` : la partie ne s'imprime pas. */
  readonly rien: string | null;
}

/** Une partie : son titre, ses lignes, et combien il en reste dans l'application. */
function blocsDe({ id, libelle, colonnes, rangs, total, rien }: Partie): Bloc[] {
  if (rangs.length === 0) return rien === null ? [] : [titre(id, 2, libelle), paragraphe(`${id}_rien`, texte(rien))];
  const reste = total - rangs.length;
  return [
    titre(id, 2, libelle),
    {
      type: 'tableau',
      id: `${id}_lignes`,
      colonnes,
      lignes: rangs.map((rang) => ({
        type: 'ligne' as const,
        cellules: rang.map((mot, place) => texte(dit(mot, colonnes[place]?.largeur ?? 4))),
      })),
      serre: true,
    },
    ...(reste > 0
      ? [paragraphe(`${id}_reste`, texte(`Et ${pluriel(reste, 'autre', 'autres')}, dans l’application.`), 'source')]
      : []),
  ];
}

/** Une décision en retard se lit déjà parmi les décisions ouvertes : elle n'est pas à faire deux fois. */
function sansLesDecisions({ aTenir, suivi }: Passation): Passation['aTenir'] {
  const suivies = new Set(suivi.lignes.map(({ cle }) => cle));
  const lignes = aTenir.lignes.filter(({ cle }) => !suivies.has(cle));
  return { lignes, total: aTenir.total - (aTenir.lignes.length - lignes.length) };
}

/** Qui préside plusieurs instances n'a qu'une ligne, un homonyme la sienne, où elles se nomment ; au-delà de trois, elles se comptent. */
function parPersonne({ lignes, total }: Passation['personnes']) {
  const groupes = Map.groupBy(lignes, ({ personneId }) => personneId);
  const rangs = [...groupes.values()].flatMap(([une, ...autres]) => {
    if (une === undefined) return [];
    const siennes = [une, ...autres].map(({ instance }) => instance);
    const dites =
      siennes.length > NOMMEES ? `${siennes.length} instances, dont ${siennes[0] ?? ''}` : enumerer(siennes);
    return [[une.nom, une.qualite, dites, une.joindre ?? '']];
  });
  return { rangs, total: total - (lignes.length - rangs.length) };
}

/** Le document que laisse qui s'en va, en quatre pages au plus : ce qui court, ce qui est dû, qui appeler, ce qu'il faut savoir. */
export function etablirPassation(passation: Passation, image: Image | null): DocumentNeutre {
  const { service, jour: date, auteur, instances, attendu, suivi, conventions, notes } = passation;
  const aTenir = sansLesDecisions(passation);
  const personnes = parPersonne(passation.personnes);
  const parties: readonly Partie[] = [
    {
      id: 'savoir',
      libelle: 'Ce qu’il faut savoir',
      colonnes: [colonne('Sur quoi', 5), colonne('À savoir', 11)],
      rangs: notes.lignes.map((note) => [note.objet, note.texte]),
      total: notes.total,
      rien: null,
    },
    {
      id: 'instances',
      libelle: 'Les instances',
      colonnes: [
        colonne('Instance', 5),
        colonne('Dernière séance', 2.3),
        colonne('Prochaine', 2.3),
        colonne('Où elle en est', 3.4),
        colonne('Secrétariat', 3),
      ],
      rangs: instances.lignes.map((une) => [
        une.nom,
        jour(une.derniere),
        jour(une.prochaine),
        une.etape,
        une.secretariat ?? '',
      ]),
      total: instances.total,
      rien: 'Aucune instance.',
    },
    {
      id: 'tenir',
      libelle: 'Ce qui est à faire, et la prochaine date',
      colonnes: [colonne('Le', 2.2), colonne('Quoi', 6.4), colonne('Pourquoi', 7.4)],
      rangs: aTenir.lignes.map((ligne) => [jour(ligne.le), ligne.quoi, ligne.pourquoi]),
      total: aTenir.total,
      rien: 'Rien n’est à faire.',
    },
    {
      id: 'attendu',
      libelle: 'J’attends',
      colonnes: [colonne('Date', 2.2), colonne('Quoi', 6.4), colonne('De qui, depuis quand', 7.4)],
      rangs: attendu.lignes.map((ligne) => [jour(ligne.le), ligne.quoi, ligne.pourquoi]),
      total: attendu.total,
      rien: 'Rien n’est attendu.',
    },
    {
      id: 'suivi',
      libelle: 'Décisions et actions ouvertes',
      colonnes: [
        colonne('Échéance', 2.2),
        colonne('Décision ou action', 7.3),
        colonne('Instance', 3.5),
        colonne('Pilote', 3),
      ],
      rangs: suivi.lignes.map((ligne) => [jour(ligne.echeance), ligne.texte, ligne.instance, ligne.pilote ?? '']),
      total: suivi.total,
      rien: 'Aucune décision ni action ouverte.',
    },
    {
      id: 'conventions',
      libelle: 'Conventions et échéances',
      colonnes: [colonne('Le', 2.2), colonne('Ce qui est dû', 6.4), colonne('Convention', 7.4)],
      rangs: conventions.lignes.map((une) => [
        `${jour(une.le)}${une.enRetard ? ', en retard' : ''}`,
        une.quoi,
        une.convention,
      ]),
      total: conventions.total,
      rien: 'Aucune échéance dans les six mois.',
    },
    {
      id: 'personnes',
      libelle: 'Personnes clés',
      // Un courriel ne se coupe pas : sa colonne est la plus large que les noms permettent.
      colonnes: [colonne('Personne', 3.6), colonne('Qualité', 3.8), colonne('Instance', 3.4), colonne('Joindre', 5.2)],
      rangs: personnes.rangs,
      total: personnes.total,
      rien: 'Aucune présidence pourvue.',
    },
  ];
  return documentDePassation(
    {
      titre: 'Passer la main',
      nomDeFichier: nomDeFichier(date, service, 'passation'),
      service,
      auteur,
      moment: `Situation au ${dateSansJour(date)}`,
    },
    image,
    parties.flatMap(blocsDe),
  );
}
