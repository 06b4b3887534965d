import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

describe('deliberations.modifier', () => {
  it('R-073 : la voix prépondérante n’entre qu’en cas de partage égal', () => {
    const { appeler, delibererSur, lire } = uneReunion();
    const id = delibererSur();
    const voter = (patch: object) => appeler('deliberations.modifier', { id, vu: 1e9, patch });
    expect(refus(() => voter({ sensEtat: 'pour' })).transmise.champs).toHaveProperty(['patch.sensEtat']);
    voter({ mode: 'decompte', pour: 3, contre: 3 });
    voter({ sensEtat: 'pour' });
    expect(refus(() => voter({ contre: 2, sensEtat: 'pour' })).code).toBe('SAISIE_INVALIDE');
    expect(lire().points[0]?.deliberations[0]).toMatchObject({ pour: 3, contre: 3, sensEtat: 'pour' });
  });

  it('R-071 : refuse plus de votants que de présents, au champ du décompte, et n’écrit rien', () => {
    const { appeler, id: reunionId, delibererSur, lire, constater } = uneReunion();
    const id = delibererSur();
    const voter = (patch: object) => appeler('deliberations.modifier', { id, vu: 1e9, patch });
    const voix = lire().sieges.filter(({ categorie }) => categorie === '1' || categorie === '2');
    appeler('presences.constaterLesAutres', { reunionId, statut: 'absent' });
    for (const siege of voix.slice(0, 2)) constater(siege.id, 'present');
    const trop = refus(() => voter({ mode: 'decompte', pour: 2, contre: 0, abstention: 1 }));
    expect(trop.transmise.champs).toHaveProperty(['patch.pour']);
    expect(trop.message).toMatch(/compte 3 personnes, pour 2 présentes/u);
    expect(lire().points[0]?.deliberations[0]).toMatchObject({ mode: null, pour: null });
    voter({ mode: 'decompte', pour: 1, contre: 0, abstention: 1 });
    expect(refus(() => voter({ pour: 2 })).code).toBe('SAISIE_INVALIDE');
    voter({ texte: 'Le comité adopte une autre feuille de route.' });
  });

  it('« sans opposition » efface le décompte et les noms d’avant', () => {
    const { appeler, delibererSur, lire } = uneReunion();
    const id = delibererSur();
    appeler('deliberations.modifier', {
      id,
      vu: 1e9,
      patch: { mode: 'decompte', pour: 3, contre: 3, contreNoms: 'Mme Roth', sensEtat: 'contre' },
    });
    appeler('deliberations.modifier', { id, vu: 1e9, patch: { mode: 'sans_opposition' } });
    expect(lire().points[0]?.deliberations[0]).toMatchObject({
      mode: 'sans_opposition',
      pour: null,
      contre: null,
      contreNoms: null,
      sensEtat: null,
    });
  });

  it('dit qu’une décision n’existe plus', () => {
    const { appeler, delibererSur } = uneReunion();
    const id = delibererSur();
    appeler('deliberations.supprimer', { id });
    expect(refus(() => appeler('deliberations.modifier', { id, vu: 1e9, patch: { texte: 'Autre' } })).code).toBe(
      'INTROUVABLE',
    );
    expect(refus(() => appeler('deliberations.supprimer', { id })).code).toBe('INTROUVABLE');
  });
});

describe('les actions', () => {
  it('se créent, se modifient et se suppriment sous leur point', () => {
    const { appeler, pointId, lire } = uneReunion();
    const { id } = appeler('actions.creer', { pointId, libelle: 'Transmettre la liste', pilote: null, echeance: null });
    appeler('actions.modifier', {
      id,
      vu: 1e9,
      patch: { pilote: 'France Travail', echeance: '2028-02-29', etat: 'en_cours' },
    });
    expect(lire().points[0]?.actions).toMatchObject([
      { pilote: 'France Travail', echeance: '2028-02-29', etat: 'en_cours' },
    ]);
    appeler('actions.supprimer', { id });
    expect(lire().points[0]?.actions).toEqual([]);
    expect(refus(() => appeler('actions.modifier', { id, vu: 1e9, patch: { pilote: null } })).code).toBe('INTROUVABLE');
  });
});
