import { describe, expect, it } from 'vitest';
import { libelleDuChamp } from '#shared/domain/historique/champs.labels.ts';
import { decrireChangement } from '#shared/domain/historique/changement.labels.ts';

describe('un changement raconté', () => {
  it.each([
    ['reunion', 'heure_debut', '09:30', '10:00', 'Réunion, début', '9 h 30', '10 h'],
    ['reunion', 'date', '2026-03-12', '2026-03-19', 'Réunion, date', '12/03/2026', '19/03/2026'],
    ['reunion', 'modalite', 'salle', 'mixte', 'Réunion, modalité', 'En salle', 'En salle et à distance'],
    ['presence', 'statut', 'absent', 'present', 'Présence, présence', 'Absent', 'Présent'],
    ['deliberation', 'pour', 3, 4, 'Décision, pour', '3', '4'],
    ['point', 'texte_pv', null, 'Le comité échange.', 'Point, texte du compte rendu', null, 'Le comité échange.'],
  ])('%s.%s dit ses valeurs en français', (tbl, champ, avant, apres, quoi, lueAvant, lueApres) => {
    const [changement] = decrireChangement({ tbl, champ, avant, apres });
    expect(changement).toEqual({
      quoi,
      avant: lueAvant?.replaceAll(' h', '\u00A0h').replaceAll('h ', 'h\u00A0') ?? null,
      apres: lueApres.replaceAll(' h', '\u00A0h').replaceAll('h ', 'h\u00A0'),
    });
  });

  it('dit que des notes personnelles ont changé, jamais ce qu’elles disent', () => {
    expect(decrireChangement({ tbl: 'point', champ: 'mes_notes', avant: 'À taire', apres: 'À taire aussi' })).toEqual([
      { quoi: 'Point, mes notes', avant: null, apres: null },
    ]);
  });

  it('nomme la ligne ajoutée, et ne montre jamais un identifiant', () => {
    expect(
      decrireChangement({ tbl: 'point', champ: null, avant: null, apres: '{"id":"x","titre":"Mobilité"}' }),
    ).toEqual([{ quoi: 'Point', avant: null, apres: 'Mobilité' }]);
    const [changement] = decrireChangement({ tbl: 'presence', champ: 'personne_id', avant: null, apres: '0190-…' });
    expect(JSON.stringify(changement)).not.toContain('0190');
  });

  it('donne aux champs du contrat leur nom français', () => {
    expect(libelleDuChamp('heureDebut')).toBe('début');
  });
});
