import { describe, expect, it } from 'vitest';
import { unCdpe, unClpe, uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

const MULHOUSE = 'CLPE68003';

describe('departement.tableau', () => {
  it('réunit d’un aller-retour le département, ses instances, ses contrats et ses quartiers', () => {
    const fichier = unFichier();
    const { appeler } = fichier;
    unClpe(fichier, 'CLPE67004');
    unCdpe(fichier);
    const contrat = appeler('contrats.ajouter', { code: 'CN06802I' });
    const tableau = appeler('departement.tableau', {});
    expect(tableau).toMatchObject({ code: '68', libelle: 'Haut-Rhin', service: 'Préfecture d’essai' });
    expect(tableau.qpv).toHaveLength(11);
    expect(tableau.instances.map(({ nom, partage }) => [nom, partage])).toEqual([
      ['CDPE du Haut-Rhin', null],
      ['CLPE de Sélestat – Erstein', '67 et 68'],
    ]);
    expect(tableau.contrats).toMatchObject([
      { id: contrat.id, code: 'CN06802I', libelle: 'CA Mulhouse Alsace Agglomération', qpv: 7 },
    ]);
  });
});

describe('instances.lister', () => {
  function unComite() {
    const fichier = unFichier();
    const id = unClpe(fichier, MULHOUSE);
    const resume = () => fichier.appeler('instances.lister', {})[0] ?? expect.unreachable();
    const reunion = (date: string) =>
      fichier.appeler('reunions.creer', { instanceId: id, date, heureDebut: '09:30' }).id;
    return { ...fichier, id, resume, reunion };
  }

  it('R-006 : ne compte que les sièges ayant voix, pourvus d’un titulaire aujourd’hui', () => {
    const comite = unComite();
    const sieges = comite.appeler('instances.fiche', { id: comite.id }).sieges;
    const nommer = (categorie: string, role: 'titulaire' | 'suppleant', debut: string) =>
      comite.appeler('membres.nommer', {
        siegeId: sieges.find((s) => s.categorie === categorie)?.id ?? '',
        role,
        debut,
        personneId: null,
        personne: uneSaisie(`Essai ${categorie}`),
      });
    expect(comite.resume()).toMatchObject({ siegesPourvus: 0, siegesVacants: 8 });
    nommer('1', 'titulaire', '2024-09-15');
    nommer('2', 'suppleant', '2024-09-15');
    nommer('3', 'titulaire', '2026-03-13');
    nommer('5', 'titulaire', '2022-01-01');
    nommer('6', 'titulaire', '2024-09-15');
    expect(comite.resume()).toMatchObject({ siegesPourvus: 1, siegesVacants: 7 });
  });

  it('dit la dernière séance, ses mentions manquantes, la prochaine réunion et son étape', () => {
    const comite = unComite();
    expect(comite.resume()).toMatchObject({
      derniere: null,
      prochaine: null,
      mentionsManquantes: null,
      etape: { texte: 'Aucune réunion prévue', ton: 'calme' },
    });
    const tenue = comite.reunion('2026-01-20');
    comite.appeler('points.ajouter', {
      reunionId: tenue,
      titre: 'Feuille de route',
      nature: 'information',
      intervenant: null,
      duree: null,
    });
    comite.appeler('reunions.ouvrir', { id: tenue, a: '09:35' });
    comite.appeler('reunions.lever', { id: tenue, a: '11:00' });
    const { derniere, mentionsManquantes, etape } = comite.resume();
    expect(derniere).toEqual({ id: tenue, date: '2026-01-20', heureDebut: '09:30', etat: 'tenue' });
    expect(mentionsManquantes).toBeGreaterThan(0);
    expect(etape).toEqual({ texte: expect.stringContaining('manquante'), ton: 'retard' });
    const lointaine = comite.reunion('2026-06-30');
    const proche = comite.reunion('2026-03-12');
    expect(comite.resume().prochaine?.id).toBe(proche);
    comite.appeler('reunions.supprimer', { id: proche });
    expect(comite.resume()).toMatchObject({ prochaine: { id: lointaine }, etape: { ton: 'calme' } });
  });

  it('rappelle d’abord une séance passée restée à saisir, et l’oublie au bout d’un an', () => {
    const comite = unComite();
    comite.reunion('2026-06-30');
    comite.reunion('2026-03-02');
    expect(comite.resume()).toMatchObject({
      prochaine: { date: '2026-06-30' },
      etape: { texte: expect.stringContaining('saisir'), ton: 'agir' },
    });
    comite.horloge.avancer(500 * 86_400_000);
    expect(comite.resume().etape.texte).toBe('Aucune réunion prévue');
  });

  it('R-212 : rappelle une réunion restée sans quorum jusqu’à sa seconde convocation', () => {
    const comite = unComite();
    const id = comite.reunion('2026-03-11');
    comite.appeler('reunions.ouvrir', { id, a: '09:30' });
    const [siege] = comite.appeler('reunions.lire', { id }).sieges;
    comite.appeler('membres.nommer', {
      siegeId: siege?.id ?? '',
      role: 'titulaire',
      debut: '2025-01-01',
      personneId: null,
      personne: uneSaisie('Absente'),
    });
    comite.appeler('presences.constaterLesAutres', { reunionId: id, statut: 'absent' });
    comite.appeler('reunions.lever', { id, a: '09:45' });
    expect(comite.resume().etape).toEqual({ texte: 'Seconde convocation', ton: 'agir' });
    comite.appeler('reunions.convoquerDeNouveau', { id, date: '2026-04-20', heureDebut: '14:00' });
    expect(comite.resume()).toMatchObject({ prochaine: { date: '2026-04-20' }, etape: { ton: 'calme' } });
  });

  it('dit en rouge la limite de convocation dépassée', () => {
    const comite = unComite();
    const id = comite.reunion('2026-03-14');
    comite.appeler('points.ajouter', {
      reunionId: id,
      titre: 'Essai',
      nature: 'information',
      intervenant: null,
      duree: null,
    });
    expect(comite.resume().etape.ton).toBe('retard');
  });
});
