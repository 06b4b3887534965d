import { ajouterJours } from '#shared/dates/date-civile.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { avecLaMention } from '#shared/documents/mention-de-formation.ts';
import { etablirPassation } from '#shared/documents/passation/passation.document.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';
import { LIGNES_DE_PASSATION, type Passation } from '#shared/domain/passation/passation.schema.ts';
import type { BlocDeSemaine, LigneDeSemaine, Semaine } from '#shared/domain/semaine/semaine.schema.ts';
import type { Contexte } from '../contexte.ts';
import { echeancesDesConventions } from '../conventions/echeancier/echeances-de-conventions.ts';
import { imageDe } from '../documents/document-fige.ts';
import { type ResumesDeSeances, resumerInstances } from '../reunions/resumes.ts';
import { noteNommee } from '../semaine/note-nommee.ts';

/** Tout ce qui tarde, sans remonter avant la première convention que l'on suit. */
const DEPUIS = '2000-01-01';
/** Jusqu'où va l'échéancier des conventions : qui arrive a ces six mois-là devant lui. */
const HORIZON = 183;
const NOTES_LUES = 300;
const SUIVIES_LUES = 500;

/** Ce dont la passation tire ce qui se calcule ailleurs. */
interface Sources {
  readonly seances: ResumesDeSeances;
  readonly semaine: () => Semaine;
  readonly auteur: () => string | null;
}

const bornees = <L>(lignes: readonly L[], max: number, total = lignes.length) => ({
  lignes: lignes.slice(0, max),
  total: Math.max(total, lignes.length),
});

/** La passation sans ces notes : aucune autre ne prend leur place, on ne l'aurait pas lue. */
function sansCellesLa(passation: Passation, sansNotes: readonly string[]): Passation {
  const lignes = passation.notes.lignes.filter(({ id }) => !sansNotes.includes(id));
  const otees = passation.notes.lignes.length - lignes.length;
  return { ...passation, notes: { lignes, total: passation.notes.total - otees } };
}

export type LecturePassation = ReturnType<typeof createLecturePassation>;

/** Passer la main : ce qui court, ce qui est dû, qui appeler, et ce qu'il faut savoir ; et le Word qui le dit. */
export function createLecturePassation(contexte: Contexte, { seances, semaine, auteur }: Sources) {
  const { depots, aujourdHui } = contexte;

  function deLaSemaine(lue: Semaine, blocs: readonly BlocDeSemaine[]) {
    const choisis = lue.blocs.filter(({ bloc }) => blocs.includes(bloc));
    const enLigne = ({ cle, le, titre, pourquoi }: LigneDeSemaine) => ({ cle, le, quoi: titre, pourquoi });
    // Les notes ont leur partie.
    const lignes = choisis.flatMap((bloc) => bloc.lignes.filter(({ note }) => note === null).map(enLigne));
    const notes = choisis.flatMap((bloc) => bloc.lignes.filter(({ note }) => note !== null)).length;
    return { lignes, total: choisis.reduce((somme, { total }) => somme + total, 0) - notes };
  }

  function presidents(jour: string, instances: readonly Instance[]): Passation['personnes']['lignes'] {
    return instances.flatMap((instance) =>
      depots.sieges
        .deInstance(instance.id)
        .filter(({ categorie }) => categorie === 'P')
        .flatMap(({ mandats }) => mandats.filter((mandat) => etatMandat(mandat, jour) === 'en_cours'))
        .map(({ personne }) => ({
          personneId: personne.id,
          nom: nomComplet(personne),
          qualite: personne.fonction ?? personne.structure ?? '',
          instance: nomCourt(instance),
          joindre: personne.telephone ?? personne.courriel,
        })),
    );
  }

  function lire(): Passation {
    const jour = aujourdHui();
    const lue = semaine();
    // Celles qui se réunissent bientôt, puis celles qui viennent de se réunir.
    const resumees = resumerInstances(contexte, seances).toSorted(
      (une, autre) =>
        (une.prochaine?.date ?? '9999').localeCompare(autre.prochaine?.date ?? '9999') ||
        (autre.derniere?.date ?? '').localeCompare(une.derniere?.date ?? ''),
    );
    const noms = new Map(depots.instances.lister().map((instance) => [instance.id, instance]));
    const ouvertes = depots.suivi.lister(
      { quelles: 'ouvertes', instanceId: null, pilote: null, theme: null, annee: null, mots: '' },
      { jour, limite: SUIVIES_LUES },
    );
    const dues = echeancesDesConventions(contexte, {
      du: DEPUIS,
      au: ajouterJours(jour, HORIZON),
      dues: true,
    }).filter(({ etat }) => etat !== 'fait');
    const aTenir = deLaSemaine(lue, ['aujourdhui', 'semaine', 'bientot']);
    const attendu = deLaSemaine(lue, ['attente']);
    const max = LIGNES_DE_PASSATION;
    return {
      service: depots.service.emetteur()?.intitule ?? '',
      jour,
      auteur: auteur(),
      instances: bornees(
        resumees.map(({ id, nom, derniere, prochaine, etape }) => ({
          nom,
          derniere: derniere?.date ?? null,
          prochaine: prochaine?.date ?? null,
          etape: etape.texte,
          secretariat: noms.get(id)?.secretariat ?? null,
        })),
        max.instances,
      ),
      aTenir: bornees(aTenir.lignes, max.aTenir, aTenir.total),
      attendu: bornees(attendu.lignes, max.attendu, attendu.total),
      suivi: bornees(
        ouvertes.map(({ genre, id, texte, pilote, echeance, instanceId }) => {
          const instance = noms.get(instanceId);
          return {
            cle: `${genre}:${id}`,
            texte,
            pilote,
            echeance,
            instance: instance === undefined ? '' : nomCourt(instance),
          };
        }),
        max.suivi,
      ),
      conventions: bornees(
        dues.map(({ le, quoi, numero, porteur, etat }) => ({
          le,
          quoi,
          convention: `${numero}, ${porteur}`,
          enRetard: etat === 'en_retard',
        })),
        max.conventions,
      ),
      personnes: bornees(
        presidents(
          jour,
          resumees.flatMap(({ id }) => noms.get(id) ?? []),
        ),
        max.personnes,
      ),
      notes: bornees(
        // Une note sans objet n'est qu'à soi ; celle d'un objet qui n'est plus ne dit plus rien à personne.
        depots.notesRapides.surUnObjet(NOTES_LUES).flatMap((note) => {
          const { id, texte, objet } = noteNommee(contexte, note);
          return objet === null ? [] : [{ id, texte, objet: objet.nom }];
        }),
        max.notes,
      ),
    };
  }

  return {
    lire,
    /** Le document, sans les notes que l'on garde pour soi. */
    document(sansNotes: readonly string[]): DocumentNeutre {
      const image = imageDe(contexte, depots.service.emetteur()?.blocMarque ?? null);
      const etabli = etablirPassation(sansCellesLa(lire(), sansNotes), image);
      return avecLaMention(etabli, depots.service.fichier()?.exemple ?? false);
    },
  };
}
