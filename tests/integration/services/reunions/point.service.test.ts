import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

describe('l’ordre du jour', () => {
  it('se range de 1 en 1, où qu’on porte un point et quoi qu’on retire', () => {
    const { appeler, pointId, ajouterPoint, lire } = uneReunion();
    ajouterPoint({ titre: 'B' });
    const c = ajouterPoint({ titre: 'C' });
    const rangs = () => lire().points.map(({ titre, rang }) => `${rang} ${titre}`);
    appeler('points.deplacer', { id: c, rang: 1 });
    expect(rangs()).toEqual(['1 C', '2 Feuille de route', '3 B']);
    appeler('points.deplacer', { id: c, rang: 1000 });
    expect(rangs()).toEqual(['1 Feuille de route', '2 B', '3 C']);
    appeler('points.supprimer', { id: pointId });
    expect(rangs()).toEqual(['1 B', '2 C']);
  });

  it('s’ajoute à la place dite, d’un seul geste qui s’annule', () => {
    const { appeler, ajouterPoint, lire } = uneReunion();
    const titres = () => lire().points.map(({ titre, rang }) => `${rang} ${titre}`);
    ajouterPoint({ titre: 'Questions diverses' });
    ajouterPoint({ titre: 'Mobilité', rang: 2 });
    expect(titres()).toEqual(['1 Feuille de route', '2 Mobilité', '3 Questions diverses']);
    appeler('historique.annuler', { commande: null });
    expect(titres()).toEqual(['1 Feuille de route', '2 Questions diverses']);
    ajouterPoint({ titre: 'Dernier', rang: 1000 });
    expect(titres().at(-1)).toBe('3 Dernier');
  });

  it('R-070 : un point qui porte une délibération garde une nature qui se vote', () => {
    const { appeler, pointId, delibererSur, lire } = uneReunion();
    const modifier = (nature: 'information' | 'echange' | 'avis') =>
      appeler('points.modifier', { id: pointId, vu: 1e9, patch: { nature } });
    const deliberation = delibererSur();
    expect(refus(() => modifier('information')).transmise.champs).toHaveProperty(['patch.nature']);
    modifier('avis');
    expect(lire().points[0]?.nature).toBe('avis');
    appeler('deliberations.supprimer', { id: deliberation });
    modifier('echange');
    expect(refus(() => delibererSur()).message).toContain('ne se vote pas');
  });

  it('R-080 : un point qui porte une délibération ne se retire ni ne se reporte, et un point écarté ne se délibère pas', () => {
    const { appeler, pointId, delibererSur } = uneReunion();
    const noter = (etat: 'retire' | 'reporte' | 'traite') => () =>
      appeler('points.modifier', { id: pointId, vu: 1e9, patch: { etat } });
    const deliberation = delibererSur();
    for (const etat of ['retire', 'reporte'] as const)
      expect(refus(noter(etat)).transmise.champs).toHaveProperty(['patch.etat']);
    appeler('deliberations.supprimer', { id: deliberation });
    noter('reporte')();
    expect(refus(() => delibererSur()).message).toMatch(/^Ce point est reporté/u);
    noter('traite')();
    delibererSur();
  });

  it('R-076 : un point dont la décision est numérotée ne se supprime plus, ni sa décision', () => {
    const { appeler, id, pointId, delibererSur } = uneReunion();
    const deliberation = delibererSur();
    appeler('reunions.ouvrir', { id, a: '09:35' });
    appeler('reunions.lever', { id, a: '11:00' });
    expect(refus(() => appeler('points.supprimer', { id: pointId })).message).toContain('a reçu son numéro');
    expect(refus(() => appeler('deliberations.supprimer', { id: deliberation })).message).toContain(
      'a reçu son numéro',
    );
  });

  it('deux fenêtres sur le même point : seul le champ changé ailleurs est refusé, avec les deux valeurs', () => {
    const { appeler, pointId, journal, lire } = uneReunion();
    const vu = journal.dernierNumero();
    appeler('points.modifier', { id: pointId, vu, patch: { titre: 'Titre de l’autre' } }, 2);
    const conflit = refus(() =>
      appeler('points.modifier', { id: pointId, vu, patch: { titre: 'Le mien', duree: 45 } }, 1),
    );
    expect(conflit.code).toBe('DEUX_VALEURS');
    expect(conflit.transmise.valeurs).toMatchObject([{ champ: 'titre', mienne: 'Le mien', autre: 'Titre de l’autre' }]);
    expect(lire().points[0]).toMatchObject({ titre: 'Titre de l’autre', duree: 20 });
    appeler('points.modifier', { id: pointId, vu, patch: { duree: 45 } }, 1);
    expect(lire().points[0]).toMatchObject({ titre: 'Titre de l’autre', duree: 45 });
  });
});
