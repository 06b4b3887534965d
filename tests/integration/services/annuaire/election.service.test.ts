import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unCdpe, unClpe, uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

/** Une maire qui siège au comité départemental et, comme suppléante, au comité local. */
function uneMairePartout() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const [cdpe, clpe] = [unCdpe(fichier), unClpe(fichier, 'CLPE68003')];
  const siege = (instance: string, categorie: string) =>
    appeler('instances.fiche', { id: instance }).sieges.find((s) => s.categorie === categorie) ?? expect.unreachable();
  const nommer = (instance: string, role: 'titulaire' | 'suppleant', personneId: string | null) =>
    appeler('membres.nommer', {
      siegeId: siege(instance, '4').id,
      role,
      debut: '2024-09-15',
      personneId,
      personne: personneId === null ? uneSaisie('Maire', { fonction: 'maire de Thann' }) : null,
    });
  const un = nommer(cdpe, 'titulaire', null);
  nommer(clpe, 'titulaire', null);
  const deux = nommer(clpe, 'suppleant', un.personneId);
  const mandatsDe = (instance: string) =>
    siege(instance, '4').mandats.map(({ personne, role, debut, fin }) => [personne.nom, role, debut, fin]);
  const remplacer = (debut: string, mandats = [un.mandatId, deux.mandatId]) =>
    appeler('membres.remplacerPartout', {
      personneId: un.personneId,
      parId: null,
      par: uneSaisie('Nouvelle'),
      debut,
      mandats,
    });
  return { ...fichier, cdpe, clpe, personneId: un.personneId, un, deux, mandatsDe, remplacer };
}

describe('elections', () => {
  it('R-024 : liste les élus touchés, par instance ; refuse la même élection deux fois ; s’efface', () => {
    const { appeler } = uneMairePartout();
    const { id } = appeler('elections.noter', { portee: 'municipales', date: '2026-03-22' });
    const [election] = appeler('elections.lister', {});
    expect(election?.exposes.map(({ instance, personne, role }) => [instance, personne.nom, role])).toEqual([
      ['CDPE du Haut-Rhin', 'Maire', 'titulaire'],
      ['CLPE de Mulhouse', 'Maire', 'titulaire'],
      ['CLPE de Mulhouse', 'Maire', 'suppleant'],
    ]);
    expect(election?.exposes.every(({ aPreciser }) => aPreciser)).toBe(true);
    const encore = () => appeler('elections.noter', { portee: 'municipales', date: '2026-03-22' });
    expect(refus(encore).message).toContain('déjà notée');
    appeler('elections.noter', { portee: 'regionales', date: '2028-03-19' });
    expect(appeler('elections.lister', {}).map(({ exposes }) => exposes.length)).toEqual([0, 3]);
    appeler('elections.effacer', { id });
    expect(appeler('elections.lister', {})).toHaveLength(1);
  });
});

describe('membres.remplacerPartout', () => {
  it('R-022 : remplace partout, titulaire comme suppléante, jusqu’au terme restant ; une seule opération s’annule', () => {
    const { appeler, cdpe, clpe, mandatsDe, remplacer } = uneMairePartout();
    const avant = [mandatsDe(cdpe), mandatsDe(clpe)];
    expect(remplacer('2026-04-01')).toMatchObject({ remplaces: 2 });
    expect(mandatsDe(cdpe)).toEqual([
      ['Maire', 'titulaire', '2024-09-15', '2026-03-31'],
      ['Nouvelle', 'titulaire', '2026-04-01', '2027-09-14'],
    ]);
    expect(mandatsDe(clpe).slice(1)).toEqual([
      ['Maire', 'suppleant', '2024-09-15', '2026-03-31'],
      ['Nouvelle', 'suppleant', '2026-04-01', '2027-09-14'],
    ]);
    appeler('historique.annuler', {});
    expect([mandatsDe(cdpe), mandatsDe(clpe)]).toEqual(avant);
  });

  it('ne touche que les sièges choisis, et rien si l’un est refusé', () => {
    const { cdpe, clpe, deux, un, mandatsDe, remplacer } = uneMairePartout();
    expect(refus(() => remplacer('2024-09-15')).transmise.champs).toHaveProperty('debut');
    expect(refus(() => remplacer('2027-09-15')).transmise.champs).toHaveProperty('debut');
    remplacer('2026-04-01', [deux.mandatId]);
    expect(mandatsDe(cdpe)).toEqual([['Maire', 'titulaire', '2024-09-15', '2027-09-14']]);
    expect(mandatsDe(clpe)).toHaveLength(3);
    expect(un.mandatId).not.toBe(deux.mandatId);
  });

  it('refuse de remplacer une personne par elle-même, ou par personne', () => {
    const { appeler, personneId, un } = uneMairePartout();
    const remplacer = (parId: string | null) =>
      appeler('membres.remplacerPartout', {
        personneId,
        parId,
        par: null,
        debut: '2026-04-01',
        mandats: [un.mandatId],
      });
    expect(refus(() => remplacer(personneId)).message).toContain('elle-même');
    expect(refus(() => remplacer(null)).transmise.champs).toHaveProperty('nom');
  });
});

describe('les charges d’une personne', () => {
  /** Une chargée de mission qui pilote, suit, rapporte, est désignée. */
  function uneChargee() {
    const fichier = unFichier();
    const { appeler } = fichier;
    const cdpe = unCdpe(fichier);
    const coordonnees = { prenom: 'Ada', courriel: 'ada.partante@exemple.fr' };
    const { id } = appeler('personnes.creer', uneSaisie('Partante', coordonnees));
    const { id: parId } = appeler(
      'personnes.creer',
      uneSaisie('Suivante', {
        prenom: 'Noé',
        civilite: 'M.',
        fonction: 'chargé de mission',
        courriel: 'noe@exemple.fr',
      }),
    );
    appeler('emetteurs.modifier', {
      id: 'emetteur',
      vu: 0,
      patch: { suiviPar: 'Mme Ada Partante', suiviCourriel: 'ada.partante@exemple.fr' },
    });
    const { id: feuille } = appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'instance', id: cdpe },
      intitule: 'Feuille',
      debut: 2026,
      fin: 2026,
    });
    const { id: axeId } = appeler('axes.ajouter', { feuilleId: feuille, intitule: 'Axe', rattachement: null });
    appeler('fichesAction.creer', {
      axeId,
      objectifId: null,
      intitule: 'Forum des métiers',
      pilote: { personneId: id, structure: null },
    });
    appeler('designations.creer', {
      genre: 'eq2030_departemental',
      rang: 'referent',
      debut: '2025-01-01',
      fin: null,
      source: null,
      verifieLe: null,
      note: null,
      personneId: id,
      personne: null,
      territoires: [{ genre: 'departement', code: '68' }],
    });
    const reunion = appeler('reunions.creer', { instanceId: cdpe, date: '2026-06-18', heureDebut: '10:00' });
    appeler('points.ajouter', {
      reunionId: reunion.id,
      titre: 'Point d’étape',
      nature: 'information',
      intervenant: 'Ada Partante et Cap emploi',
      duree: 10,
    });
    const charges = (personneId: string) =>
      appeler('personnes.charges', { id: personneId, le: '2026-04-01' }).map(({ quoi, objet }) => [quoi, objet]);
    const remplacer = (cles: readonly string[]) =>
      appeler('membres.remplacerPartout', {
        personneId: id,
        parId,
        par: null,
        debut: '2026-04-01',
        mandats: [],
        charges: [...cles],
      });
    return { ...fichier, id, parId, charges, remplacer };
  }

  it('passent d’un geste à qui prend la suite, et reviennent d’un autre', () => {
    const { appeler, db, id, parId, charges, remplacer } = uneChargee();
    const siennes = charges(id);
    expect(siennes.map(([quoi]) => quoi)).toEqual([
      'Désignation',
      'Pilote d’une action',
      'Affaire suivie par',
      'Rapporteur d’un point à venir',
    ]);
    const cles = appeler('personnes.charges', { id, le: '2026-04-01' }).map(({ cle }) => cle);
    expect(remplacer(cles)).toMatchObject({ remplaces: 4 });
    expect(charges(id)).toEqual([]);
    expect(db.prepare('SELECT suivi_par, suivi_qualite, suivi_courriel FROM emetteur').all()).toEqual([
      { suivi_par: 'M.\u00A0Noé Suivante', suivi_qualite: 'chargé de mission', suivi_courriel: 'noe@exemple.fr' },
    ]);
    expect(db.prepare("SELECT intervenant FROM point WHERE titre = 'Point d’étape'").pluck().get()).toBe(
      'M.\u00A0Noé Suivante et Cap emploi',
    );
    expect(db.prepare('SELECT personne_id, debut, fin FROM designation ORDER BY debut').all()).toEqual([
      { personne_id: id, debut: '2025-01-01', fin: '2026-03-31' },
      { personne_id: parId, debut: '2026-04-01', fin: null },
    ]);
    appeler('historique.annuler', {});
    expect(charges(id)).toEqual(siennes);
    expect(charges(parId)).toEqual([]);
  });

  it('ne passent que choisies, et rien n’est refusé clairement', () => {
    const { appeler, id, charges, remplacer } = uneChargee();
    const [premiere] = appeler('personnes.charges', { id, le: '2026-04-01' });
    remplacer([premiere?.cle ?? '']);
    expect(charges(id)).toHaveLength(3);
    expect(refus(() => remplacer([])).message).toContain('Cochez au moins');
  });
});

describe('membres.terminer', () => {
  it('rend les sièges vacants le même jour, d’un geste ; refuse une fin avant le début', () => {
    const { appeler, un, deux, mandatsDe, cdpe } = uneMairePartout();
    const terminer = (fin: string) => appeler('membres.terminer', { mandats: [un.mandatId, deux.mandatId], fin });
    expect(refus(() => terminer('2024-09-14')).transmise.champs).toHaveProperty('fin');
    terminer('2026-03-22');
    expect(mandatsDe(cdpe)).toEqual([['Maire', 'titulaire', '2024-09-15', '2026-03-22']]);
    appeler('historique.annuler', {});
    expect(mandatsDe(cdpe)[0]?.[3]).toBe('2027-09-14');
  });
});

describe('qui siège où', () => {
  it('la fiche d’une personne dit ses sièges, leur arrêté et leurs voix', () => {
    const { appeler, cdpe, personneId, un } = uneMairePartout();
    const siegeId = appeler('instances.fiche', { id: cdpe }).sieges.find((s) => s.categorie === '4')?.id ?? '';
    appeler('membres.modifierMandat', {
      id: un.mandatId,
      vu: 1e9,
      patch: { arrete: '2024-118', arreteLe: '2024-09-10' },
    });
    appeler('voix.definir', {
      instanceId: cdpe,
      vu: 1e9,
      depuis: '2024-09-15',
      arrete: { numero: null, date: null },
      voix: [{ siegeId, organisme: null, nombre: 3 }],
    });
    const { mandats } = appeler('personnes.fiche', { id: personneId });
    expect(mandats.map(({ instance, arrete, voix }) => [instance, arrete, voix]).toSorted()).toEqual([
      ['CDPE du Haut-Rhin', '2024-118', 3],
      ['CLPE de Mulhouse', null, null],
    ]);
  });
});
