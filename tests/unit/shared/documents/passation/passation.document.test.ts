import { describe, expect, it } from 'vitest';
import { etablirPassation } from '#shared/documents/passation/passation.document.ts';
import type { Passation } from '#shared/domain/passation/passation.schema.ts';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';

const AUCUNE = { lignes: [], total: 0 };
const preside = (instance: string) => ({
  personneId: '0190d0a4-0000-7000-8000-000000000001',
  nom: 'Mme Nadia ESSAI',
  qualite: 'préfète',
  instance,
  joindre: 'nadia.essai@exemple.fr',
});
const laisser = (dite: Partial<Passation> = {}): string[] =>
  textesDuDocument(
    etablirPassation(
      {
        service: 'Préfecture d’essai',
        jour: '2026-03-12',
        auteur: null,
        instances: AUCUNE,
        aTenir: AUCUNE,
        attendu: AUCUNE,
        suivi: AUCUNE,
        conventions: AUCUNE,
        personnes: AUCUNE,
        notes: AUCUNE,
        ...dite,
      },
      null,
    ),
  ).map((mots) => mots.replace(/[\u00A0\u202F]/gu, ' '));
const compte = (textes: readonly string[], mot: string) => textes.join('\n').split(mot).length - 1;

describe('le Word de passation', () => {
  it('nomme une fois qui préside plusieurs instances', () => {
    const quatre = ['CDPE', 'CLPE de Mulhouse', 'CLPE de Colmar', 'CRPE'].map(preside);
    const textes = laisser({ personnes: { lignes: quatre, total: 9 } });
    expect(compte(textes, 'Nadia ESSAI')).toBe(1);
    expect(textes.join('\n')).toContain('4 instances, dont CDPE');
    expect(textes.join('\n')).toContain('Et 5 autres, dans l’application.');
    expect(laisser({ personnes: { lignes: quatre.slice(0, 2), total: 2 } }).join('\n')).toContain(
      'CDPE et CLPE de Mulhouse',
    );
  });

  it('ne redit pas à faire une décision déjà dite ouverte', () => {
    const texte = 'Ouvrir une permanence';
    const textes = laisser({
      aTenir: { lignes: [{ cle: 'decision:1', le: null, quoi: texte, pourquoi: 'en retard' }], total: 3 },
      suivi: { lignes: [{ cle: 'decision:1', texte, instance: 'CDPE', pilote: null, echeance: null }], total: 1 },
    });
    expect(compte(textes, texte)).toBe(1);
  });

  it('garde deux homonymes sans coordonnées, et à faire ce qui porte le texte d’une décision', () => {
    const martin = (instance: string, personneId: string) => ({
      ...preside(instance),
      personneId,
      nom: 'M. Jean Essai',
      joindre: null,
    });
    const quoi = 'Relancer les absents';
    const textes = laisser({
      personnes: { lignes: [martin('CDPE', 'un'), martin('CRPE', 'autre')], total: 2 },
      aTenir: { lignes: [{ cle: 'absents:1', le: null, quoi, pourquoi: 'réunion du 3 mars' }], total: 1 },
      suivi: { lignes: [{ cle: 'decision:1', texte: quoi, instance: 'CDPE', pilote: null, echeance: null }], total: 1 },
    });
    expect(compte(textes, 'Jean Essai')).toBe(2);
    expect(compte(textes, quoi)).toBe(2);
  });

  it('coupe un long texte entre deux mots, et tait les notes qui n’y sont pas', () => {
    const mots = 'permanence hebdomadaire '.repeat(20).trim();
    const textes = laisser({
      suivi: { lignes: [{ cle: 'action:1', texte: mots, instance: '', pilote: null, echeance: null }], total: 1 },
    });
    expect(textes.join('\n')).toMatch(/(?:permanence|hebdomadaire)…/u);
    expect(compte(textes, 'Ctrl+K')).toBe(0);
  });
});
