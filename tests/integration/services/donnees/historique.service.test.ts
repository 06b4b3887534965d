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

  it('raconte le périmètre d’une instance : la commune ajoutée, et celle qui n’y est plus', () => {
    const { appeler } = uneReunion();
    const id = appeler('instances.creer', {
      type: 'CLPE',
      departementCode: '68',
      clpeCode: null,
      complement: 'de Mulhouse',
      communes: ['68224', '68066'],
    }).id;
    appeler('instances.modifierPerimetre', { id, ajouter: ['68297'], retirer: ['68066'] });
    const [derniere, creation] = appeler('historique.objet', { objet: 'instance', id });
    expect(derniere?.changements).toEqual(
      expect.arrayContaining([
        { quoi: 'Commune du périmètre', avant: null, apres: 'Saint-Louis' },
        { quoi: 'Commune du périmètre', avant: 'Colmar', apres: null },
      ]),
    );
    expect(creation?.changements).toContainEqual({ quoi: 'Commune du périmètre', avant: null, apres: 'Mulhouse' });
  });

  it('n’y mêle pas ce qu’une autre réunion a supprimé', () => {
    const { appeler, id, instanceId, ajouterPoint } = uneReunion();
    const autre = appeler('reunions.creer', { instanceId, date: '2026-06-18', heureDebut: '09:30' }).id;
    appeler('points.supprimer', { id: ajouterPoint({ reunionId: autre, titre: 'Ailleurs' }) });
    expect(JSON.stringify(appeler('historique.objet', { objet: 'reunion', id }))).not.toContain('Ailleurs');
  });

  it('raconte aussi un contrat, une feuille de route, une convention, et ce qui y pendait', () => {
    const { appeler, instanceId } = uneReunion();
    const { id: feuille } = appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'instance', id: instanceId },
      intitule: 'Feuille de route',
      debut: 2026,
      fin: 2026,
    });
    const { id: axe } = appeler('axes.ajouter', { feuilleId: feuille, intitule: 'Mobilité', rattachement: null });
    appeler('axes.retirer', { id: axe });
    const histoire = appeler('historique.objet', { objet: 'feuille_de_route', id: feuille });
    expect(histoire[0]?.changements).toContainEqual({ quoi: 'Axe', avant: 'Mobilité', apres: null });
    expect(histoire.at(-1)?.changements[0]).toMatchObject({ quoi: 'Feuille de route', apres: 'Feuille de route' });
  });
});
