import { describe, expect, it } from 'vitest';
import { lignesDe } from '#shared/documents/note/lignes.ts';
import { hauteurDesBlocs, placeSousLEnTete } from '#shared/documents/note/mesure.ts';
import { direLesCoupes } from '#shared/domain/note/coupes.labels.ts';
import { REGLAGES_PAR_DEFAUT, deplacerBloc, reglerBloc } from '#shared/domain/note/reglages.rules.ts';
import { desElements, uneMatiere, uneNote } from '#tests/support/constructeurs/une-note.ts';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';

const { blocs } = REGLAGES_PAR_DEFAUT;
const tout = (note: ReturnType<typeof uneNote>) => textesDuDocument(note.document).join('\n');
const titres = (note: ReturnType<typeof uneNote>) =>
  note.document.blocs.flatMap((bloc) => (bloc.type === 'titre' ? [bloc.id] : []));
const PLEINE = uneMatiere({
  retenir: desElements(1, { tete: '', corps: 'Trois quartiers.' }),
  chiffres: desElements(14),
  echeances: desElements(8),
  decisions: desElements(12, { corps: 'le comité décide ce qui suit, longuement, '.repeat(4) }),
  actions: desElements(12),
  argent: desElements(3),
  appels: desElements(10, { fin: '03 53 01 00 12' }),
});

describe('la note d’une page', () => {
  it('sans rien à dire, ne dit rien : ni bloc vide, ni « Néant »', () => {
    const note = uneNote();
    expect(titres(note)).toEqual([]);
    expect(note.coupes).toEqual([]);
    expect(tout(note)).toContain('Note au préfet');
    expect(tout(note)).not.toMatch(/néant/iu);
  });

  it('pleine, tient dans la place mesurée, et nomme ce qui n’y est pas', () => {
    const note = uneNote({ matiere: PLEINE });
    expect(hauteurDesBlocs(note.document.blocs)).toBeLessThanOrEqual(placeSousLEnTete(note.document.enTete));
    expect(note.coupes.length).toBeGreaterThan(0);
    const decisions = note.coupes.find(({ bloc }) => bloc === 'decisions');
    expect(decisions?.sur).toBe(12);
    expect(direLesCoupes(note.coupes)).toContain(`${12 - (decisions?.tiennent ?? 0)} décisions sur 12`);
    // Rien ne disparaît en entier tant que la page a de la place pour un élément de chacun.
    expect(titres(note)).toEqual(['retenir', 'chiffres', 'echeances', 'decisions', 'actions', 'argent', 'appels']);
  });

  it('ce qu’on écrit, au plus long, tient toujours en entier, et cède la place à rien', () => {
    const texte = 'Mot après mot, '.repeat(40);
    const note = uneNote({
      matiere: PLEINE,
      reglages: {
        retenir: texte.slice(0, 600),
        sensibles: texte.slice(0, 600),
        attendu: texte.slice(0, 400),
        langage: texte.slice(0, 600),
      },
    });
    expect(note.coupes.map(({ bloc }) => bloc)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/sensibles|attendu|langage|retenir/u)]),
    );
    expect(hauteurDesBlocs(note.document.blocs)).toBeLessThanOrEqual(placeSousLEnTete(note.document.enTete));
  });

  it('suit l’ordre voulu, ne dit pas un bloc décoché, et ne compte pas comme coupé ce que l’on a limité', () => {
    const voulus = reglerBloc(reglerBloc(deplacerBloc(blocs, 'appels', 0), 'chiffres', { coche: false }), 'decisions', {
      limite: 1,
    });
    const note = uneNote({ matiere: PLEINE, reglages: { blocs: voulus } });
    expect(titres(note)[0]).toBe('appels');
    expect(titres(note)).not.toContain('chiffres');
    expect(note.coupes.map(({ bloc }) => bloc)).not.toContain('decisions');
    expect(tout(note).match(/le comité décide/gu)?.length).toBe(4);
  });

  it('monter un bloc lui donne la place : le dernier cède d’abord', () => {
    const tiennent = (bloc: 'chiffres' | 'appels', enTete: boolean) => {
      const ordre = deplacerBloc(blocs, bloc, enTete ? 0 : blocs.length - 1);
      return uneNote({ matiere: PLEINE, reglages: { blocs: ordre } }).coupes.find((un) => un.bloc === bloc)?.tiennent;
    };
    expect(tiennent('appels', true) ?? 10).toBeGreaterThanOrEqual(tiennent('appels', false) ?? 10);
  });

  it('dit à qui, pourquoi, quand, qui l’écrit et de quand sont les données', () => {
    const mots = tout(
      uneNote({
        reglages: { destinataire: 'Mme la sous-préfète', circonstance: 'déplacement au Neuhof', jour: '2026-11-25' },
      }),
    ).replace(/[\u00A0\u202F]/gu, ' ');
    expect(mots).toContain('Note à l’attention de Mme la sous-préfète');
    expect(mots).toContain('Déplacement au Neuhof, mercredi 25 novembre 2026');
    expect(mots).toContain('Neuhof, Quartier prioritaire QN06718M, Strasbourg');
    expect(mots).toContain('Mme Nadia ESSAI, déléguée du préfet. Situation au 12 mars 2026.');
  });

  it('un en-tête plus haut laisse moins de place', () => {
    const place = (timbre: string | null) => placeSousLEnTete(uneNote({ timbre }).document.enTete);
    expect(place('Un\nDeux\nTrois\nQuatre\nCinq')).toBeLessThan(place(null));
  });
});

describe('les lignes d’un texte', () => {
  const lignes = (texte: string, largeur = 450) => lignesDe([{ texte }], largeur, 11);
  it('se comptent mot à mot : une de plus dès que le mot n’entre plus', () => {
    expect(lignes('court')).toBe(1);
    expect(lignes('mot '.repeat(60))).toBeGreaterThan(2);
    expect(lignes('un\ndeux')).toBe(2);
  });
  it('un mot insécable ou plus long que la ligne s’y coupe', () => {
    expect(lignes('a'.repeat(400))).toBeGreaterThan(4);
    expect(lignes('12\u00A0300\u00A0€', 20)).toBeGreaterThan(1);
  });
  it('le gras et la plus large des deux polices comptent', () => {
    expect(lignesDe([{ texte: 'titre '.repeat(30), gras: true }], 450, 11)).toBeGreaterThanOrEqual(
      lignes('titre '.repeat(30)),
    );
  });
});
