import type { EntreeLue, Sortie } from '#shared/contract/contract.ts';
import { etablirNote, type NoteEtablie, redacteurHabituel } from '#shared/documents/note/note.document.ts';
import { elementsDe, titreDeBloc } from '#shared/documents/note/sections.ts';
import { REGLAGES_PAR_DEFAUT } from '#shared/domain/note/reglages.rules.ts';
import type { MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import type { ReglagesDeNote } from '#shared/domain/note/note.schema.ts';
import type { Contexte } from '../contexte.ts';
import { imageDe } from '../documents/document-fige.ts';
import { lireMatiere } from './matiere.ts';

const SERVICE_INCONNU = { intitule: '', timbre: null, suiviPar: null, suiviQualite: null, blocMarque: null };

interface NoteLue extends NoteEtablie {
  readonly matiere: MatiereDeNote;
  readonly reglages: ReglagesDeNote;
  readonly noteId: string | null;
  /** L'émetteur quand on n'en choisit pas. */
  readonly habituel: string;
  readonly redacteur: string;
}

/** La note d'un objet ce jour-là : au nom de l'émetteur choisi, sinon celui de son instance, à défaut celui du fichier. */
export function lireLaNote(contexte: Contexte, { date, ...objet }: EntreeLue<'documentsDeNote.produire'>): NoteLue {
  const { depots } = contexte;
  const jour = date ?? contexte.aujourdHui();
  const matiere = lireMatiere(contexte, objet, jour);
  const gardee = depots.notes.deLObjet(objet);
  const reglages = gardee?.reglages ?? REGLAGES_PAR_DEFAUT;
  const { instanceId } = matiere;
  const habituel =
    (instanceId === null ? null : depots.emetteurs.deLInstance(instanceId)) ??
    depots.emetteurs.parDefaut() ??
    SERVICE_INCONNU;
  const { emetteurId } = reglages;
  const emetteur = (emetteurId === null ? null : depots.emetteurs.parId(emetteurId)) ?? habituel;
  const etablie = etablirNote({
    matiere,
    reglages,
    emetteur,
    image: imageDe(contexte, emetteur.blocMarque),
    date: jour,
    exemple: depots.service.fichier()?.exemple ?? false,
  });
  return {
    ...etablie,
    matiere,
    reglages,
    noteId: gardee?.id ?? null,
    habituel: habituel.intitule,
    redacteur: redacteurHabituel(emetteur),
  };
}

/** La même, telle que l'écran la montre. */
export function montrerLaNote(contexte: Contexte, objet: EntreeLue<'notes.lire'>): Sortie<'notes.lire'> {
  const lue = lireLaNote(contexte, { ...objet, date: null });
  const { matiere, reglages, noteId, coupes, document } = lue;
  return {
    noteId,
    objet: matiere.objet,
    precision: matiere.precision,
    habituel: { emetteur: lue.habituel, redacteur: lue.redacteur },
    emetteurs: contexte.depots.emetteurs
      .lister()
      .filter(({ id, archiveLe }) => archiveLe === null || id === reglages.emetteurId)
      .map(({ id, intitule }) => ({ id, intitule })),
    reglages,
    blocs: reglages.blocs.map(({ bloc }) => ({
      bloc,
      titre: titreDeBloc(bloc, matiere),
      elements: [...elementsDe(bloc, matiere, reglages)],
    })),
    coupes: [...coupes],
    document,
  };
}
