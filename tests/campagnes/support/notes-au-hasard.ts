import type { Image } from '#shared/documents/blocs.ts';
import type { NoteEtablie } from '#shared/documents/note/note.document.ts';
import type { BlocTire, ElementDeNote } from '#shared/domain/note/matiere.types.ts';
import { blocDeNoteSchema } from '#shared/domain/note/note.schema.ts';
import { uneMatiere, uneNote } from '#tests/support/constructeurs/une-note.ts';
import { tirage } from '#tests/support/environnement.ts';

/** Des mots de toutes les largeurs, dont ceux qui coupent mal. */
const MOTS =
  'le de la et un quartier emploi à comité mission remobilisation accompagnement WWW MMMM l’insertion illisible iii il 31/03/2026 12 300,00 € M2A DDETSPP intercommunalité anticonstitutionnellement « atelier » QN06804M 41,4 % porteur financement'.split(
    ' ',
  );

/** Un point blanc, d'une proportion qui emplit la place du bloc-marque dans un sens ou dans l'autre. */
const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';

/** Une note tirée au sort : du vide au trop-plein, des mots courts et longs, avec et sans bloc-marque. */
export function noteAuHasard(graine: number): NoteEtablie {
  const hasard = tirage(graine);
  const entre = (a: number, b: number): number => a + Math.floor(hasard() * (b - a + 1));
  const texte = (mots: number): string => Array.from({ length: mots }, () => MOTS[entre(0, MOTS.length - 1)]).join(' ');
  const longs = entre(1, 28);
  const elements = (): ElementDeNote[] =>
    Array.from({ length: entre(0, 14) }, () => ({
      tete: texte(entre(1, Math.min(longs, 14))),
      corps: texte(entre(1, longs)),
      fin: entre(0, 1) === 0 ? '' : texte(entre(1, Math.min(longs, 10))),
      alerte: entre(0, 3) === 0,
      vers: null,
    }));
  const ecrit = (signes: number): string | null => {
    const fait = Array.from({ length: entre(0, 5) }, () => texte(entre(1, 40))).join(entre(0, 1) === 0 ? '\n' : ' ');
    return fait === '' ? null : fait.slice(0, signes);
  };
  const tires: readonly BlocTire[] = ['retenir', 'chiffres', 'echeances', 'decisions', 'actions', 'argent', 'appels'];
  const image: Image | null =
    entre(0, 2) === 0 ? { format: 'png', base64: POINT, largeur: entre(1, 4), hauteur: entre(1, 4) } : null;
  return uneNote({
    matiere: {
      ...uneMatiere(Object.fromEntries(tires.map((bloc) => [bloc, elements()])), texte(entre(1, 14))),
      precision: texte(entre(1, 16)),
    },
    reglages: {
      destinataire: entre(0, 1) === 0 ? null : texte(8).slice(0, 120),
      circonstance: entre(0, 1) === 0 ? null : texte(16).slice(0, 160),
      jour: entre(0, 1) === 0 ? null : '2026-11-25',
      retenir: ecrit(600),
      sensibles: ecrit(600),
      attendu: ecrit(400),
      langage: ecrit(600),
      blocs: blocDeNoteSchema.options
        .toSorted(() => hasard() - 0.5)
        .map((bloc) => ({ bloc, coche: entre(0, 6) > 0, limite: entre(0, 3) > 0 ? null : entre(1, 6) })),
    },
    timbre: Array.from({ length: entre(0, 6) }, () => texte(entre(1, 9))).join('\n'),
    image,
    exemple: entre(0, 1) === 0,
  });
}
