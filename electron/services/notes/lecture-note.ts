import type { EntreeLue, Sortie } from '#shared/contract/contract.ts';
import { etablirNote, type NoteEtablie } from '#shared/documents/note/note.document.ts';
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
}

/** La note d'un objet ce jour-là : au nom de l'émetteur de son instance, à défaut celui du fichier. */
export function lireLaNote(contexte: Contexte, { date, ...objet }: EntreeLue<'documentsDeNote.produire'>): NoteLue {
  const { depots } = contexte;
  const jour = date ?? contexte.aujourdHui();
  const matiere = lireMatiere(contexte, objet, jour);
  const gardee = depots.notes.deLObjet(objet);
  const reglages = gardee?.reglages ?? REGLAGES_PAR_DEFAUT;
  const { instanceId } = matiere;
  const emetteur =
    (instanceId === null ? null : depots.emetteurs.deLInstance(instanceId)) ??
    depots.emetteurs.parDefaut() ??
    SERVICE_INCONNU;
  const etablie = etablirNote({
    matiere,
    reglages,
    emetteur,
    image: imageDe(contexte, emetteur.blocMarque),
    date: jour,
    exemple: depots.service.fichier()?.exemple ?? false,
  });
  return { ...etablie, matiere, reglages, noteId: gardee?.id ?? null };
}

/** La même, telle que l'écran la montre. */
export function montrerLaNote(contexte: Contexte, objet: EntreeLue<'notes.lire'>): Sortie<'notes.lire'> {
  const { matiere, reglages, noteId, coupes, document } = lireLaNote(contexte, { ...objet, date: null });
  return {
    noteId,
    objet: matiere.objet,
    precision: matiere.precision,
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
