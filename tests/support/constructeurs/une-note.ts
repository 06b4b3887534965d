import type { Image } from '#shared/documents/blocs.ts';
import { etablirNote, type NoteEtablie } from '#shared/documents/note/note.document.ts';
import type { ElementDeNote, MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import type { ReglagesDeNote } from '#shared/domain/note/note.schema.ts';
import { REGLAGES_PAR_DEFAUT } from '#shared/domain/note/reglages.rules.ts';

/** Une matière de note inventée, sur un quartier ; sans précision, rien n'y est. */
export const uneMatiere = (blocs: Partial<MatiereDeNote['blocs']> = {}, nom = 'Neuhof'): MatiereDeNote => ({
  objet: { genre: 'territoire', id: 'qpv/QN06718M', nom },
  precision: 'Quartier prioritaire QN06718M, Strasbourg',
  instanceId: null,
  blocs: { retenir: [], chiffres: [], echeances: [], decisions: [], actions: [], argent: [], appels: [], ...blocs },
});

/** Des éléments tous pareils, de quoi compter. */
export const desElements = (nombre: number, element: Partial<ElementDeNote> = {}): ElementDeNote[] =>
  Array.from({ length: nombre }, (_, rang) => ({
    tete: `Élément ${rang + 1}`,
    corps: 'ce qui s’en dit',
    fin: '',
    vers: null,
    ...element,
  }));

interface Voulue {
  readonly matiere?: MatiereDeNote;
  readonly reglages?: Partial<ReglagesDeNote>;
  readonly timbre?: string | null;
  readonly image?: Image | null;
  readonly exemple?: boolean;
}

/** Une note établie au 12 mars 2026. */
export const uneNote = ({
  matiere = uneMatiere(),
  reglages = {},
  timbre = null,
  image = null,
  exemple = false,
}: Voulue = {}): NoteEtablie =>
  etablirNote({
    matiere,
    reglages: { ...REGLAGES_PAR_DEFAUT, ...reglages },
    emetteur: {
      intitule: 'Préfecture d’essai',
      timbre,
      suiviPar: 'Mme Nadia ESSAI',
      suiviQualite: 'déléguée du préfet',
    },
    image,
    date: '2026-03-12',
    exemple,
  });
