import { describe, expect, it } from 'vitest';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

describe('historique.objet', () => {
  it('raconte aussi ce qui a été supprimé : un point, et la décision qu’il portait', () => {
    const { appeler, id, pointId, ajouterPoint, delibererSur } = uneReunion();
    const autre = ajouterPoint({ titre: 'Questions diverses', nature: 'information' });
    const deliberation = delibererSur();
    appeler('deliberations.supprimer', { id: deliberation });
    delibererSur();
    appeler('points.supprimer', { id: pointId });
    const histoire = appeler('historique.objet', { objet: 'reunion', id });
    const suppression = histoire.find(({ libelle }) => libelle === 'Supprimer un point');
    expect(suppression?.changements).toContainEqual({ quoi: 'Point', avant: 'Feuille de route', apres: null });
    expect(suppression?.changements).toContainEqual(
      expect.objectContaining({ quoi: 'Décision', avant: 'Le comité adopte la feuille de route.' }),
    );
    expect(histoire.filter(({ changements }) => changements.some(({ quoi }) => quoi === 'Décision'))).toHaveLength(4);
    expect(histoire.flatMap(({ changements }) => changements)).toContainEqual({
      quoi: 'Point',
      avant: null,
      apres: 'Questions diverses',
    });
    expect(appeler('historique.objet', { objet: 'reunion', id: autre })).toEqual([]);
  });

  it('n’y mêle pas ce qu’une autre réunion a supprimé', () => {
    const { appeler, id, instanceId, ajouterPoint } = uneReunion();
    const autre = appeler('reunions.creer', { instanceId, date: '2026-06-18', heureDebut: '09:30' }).id;
    appeler('points.supprimer', { id: ajouterPoint({ reunionId: autre, titre: 'Ailleurs' }) });
    expect(JSON.stringify(appeler('historique.objet', { objet: 'reunion', id }))).not.toContain('Ailleurs');
  });
});
