import { describe, expect, it } from 'vitest';
import { constatsDeLAssociation } from '#shared/domain/convention/association.rules.ts';
import { unCdpe, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';

/** La convention du Haut-Rhin, son comité départemental et sa plénière du 16 avril 2026. */
function unePleniere() {
  const fichier = uneConventionSuivie();
  const { appeler } = fichier;
  const instanceId = unCdpe(fichier);
  const { id } = appeler('reunions.creer', { instanceId, date: '2026-04-16', heureDebut: '09:30' });
  appeler('reunions.direPleniere', { id, pleniere: true });
  const organismes = (reunionId = id) => appeler('reunions.organismesConventionnes', { id: reunionId });
  const places = (reunionId = id) => organismes(reunionId).map(({ nom, place }) => `${nom} : ${place ?? 'absent'}`);
  const connaitre = (nom: string, structure: string): string =>
    appeler('personnes.creer', { ...uneSaisie(nom), structure }).id;
  return { ...fichier, cdpe: instanceId, pleniere: id, organismes, places, connaitre };
}

describe('O-17 : la plénière associe les organismes des conventions O2R', () => {
  it('propose ceux qui agissent dans le département, avec qui l’on y connaît ; absents, c’est à vérifier', () => {
    const { organismes, places, connaitre } = unePleniere();
    const lise = connaitre('Baer', 'Relais Essai');
    expect(places()).toEqual(['Relais Essai : absent', 'Tremplin Essai : absent']);
    expect(organismes()[0]).toMatchObject({
      conventions: [{ numero: 'O2R 68-2024-01' }],
      personnes: [{ id: lise }],
    });
    expect(constatsDeLAssociation(organismes(), 'CDPE')).toMatchObject([{ code: 'O-17', article: 'R. 5311-27' }]);
    expect(constatsDeLAssociation(organismes(), 'CRPE')).toMatchObject([{ article: 'R. 5311-21' }]);
    expect(constatsDeLAssociation(organismes(), 'CLPE')).toEqual([]);
  });

  it('invités d’un geste, sans double, ils ne manquent plus ; l’annuler les rend absents', () => {
    const { appeler, pleniere, organismes, places, connaitre } = unePleniere();
    const personnes = [connaitre('Baer', 'Relais Essai'), connaitre('Klein', 'Tremplin Essai')];
    expect(appeler('reunions.inviterOrganismes', { id: pleniere, personnes })).toEqual({ invites: 2 });
    expect(places()).toEqual(['Relais Essai : invite', 'Tremplin Essai : invite']);
    expect(constatsDeLAssociation(organismes(), 'CDPE')).toEqual([]);
    expect(appeler('reunions.inviterOrganismes', { id: pleniere, personnes })).toEqual({ invites: 0 });
    appeler('historique.annuler', {});
    appeler('historique.annuler', {});
    expect(places()).toEqual(['Relais Essai : absent', 'Tremplin Essai : absent']);
    expect(() => appeler('reunions.inviterOrganismes', { id: pleniere, personnes: [] })).toThrow(/au moins une/u);
  });

  it('qui y siège déjà est associé ; une convention résiliée, échue ou d’ailleurs n’oblige pas', () => {
    const { appeler, id, cdpe, places, ouvrir } = unePleniere();
    appeler('sieges.ajouter', {
      instanceId: cdpe,
      categorie: '6',
      organisme: 'RELAIS ESSAI',
      college: null,
      epciSiren: null,
    });
    expect(places()).toEqual(['Relais Essai : membre', 'Tremplin Essai : absent']);
    const ailleurs = ouvrir('O2R 88-2024-01', 'Vosges');
    appeler('conventions.changerStatut', { id: ailleurs, vers: 'signee', le: '2024-11-10', motif: null });
    appeler('conventions.viser', { conventionId: ailleurs, zone: { genre: 'departement', code: '88' } });
    expect(places()).toHaveLength(2);
    const enNovembre = (annee: number) =>
      appeler('reunions.creer', { instanceId: cdpe, date: `${annee}-11-30`, heureDebut: '09:30' }).id;
    expect(places(enNovembre(2026))).toHaveLength(2);
    expect(places(enNovembre(2027))).toEqual([]);
    appeler('conventions.changerStatut', { id, vers: 'resiliee', le: '2026-03-01', motif: 'Projet abandonné.' });
    expect(places()).toEqual([]);
  });

  it('au comité régional, toute la région ; à un comité local, rien', () => {
    const { appeler, places } = unePleniere();
    const { id: crpe } = appeler('instances.creer', {
      type: 'CRPE',
      departementCode: '67',
      clpeCode: null,
      complement: null,
      communes: [],
    });
    const { id } = appeler('reunions.creer', { instanceId: crpe, date: '2026-05-20', heureDebut: '09:30' });
    expect(places(id)).toHaveLength(2);
    const clpe = appeler('instances.creer', {
      type: 'CLPE',
      departementCode: null,
      clpeCode: 'CLPE68003',
      complement: null,
      communes: [],
    }).id;
    const { id: locale } = appeler('reunions.creer', { instanceId: clpe, date: '2026-05-21', heureDebut: '09:30' });
    expect(places(locale)).toEqual([]);
  });
});
