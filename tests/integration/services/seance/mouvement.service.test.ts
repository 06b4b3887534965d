import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

function uneSeanceOuverte() {
  const reunion = uneReunion();
  const { appeler, id, pointId, lire, constater, ajouterPoint } = reunion;
  const deuxieme = ajouterPoint({ titre: 'Deuxième point' });
  const [premier, second, troisieme] = lire().sieges.map((siege) => siege.id);
  if (premier === undefined || second === undefined || troisieme === undefined) return expect.unreachable();
  constater(premier, 'present');
  constater(second, 'distance');
  appeler('reunions.ouvrir', { id, a: '09:30' });
  const presenceDe = (siegeId: string) => lire().sieges.find((siege) => siege.id === siegeId)?.presence?.id ?? '';
  const noter = (siegeId: string, sens: 'arrivee' | 'depart', point = deuxieme, heure: string | null = null) =>
    appeler('mouvements.noter', { reunionId: id, presenceId: presenceDe(siegeId), pointId: point, sens, heure });
  return { ...reunion, premier, second, troisieme, deuxieme, un: pointId, presenceDe, noter };
}

describe('mouvements.noter', () => {
  it('R-065 : une arrivée se note à un point, avec son heure, une seule fois ; elle se modifie et se retire', () => {
    const { appeler, id, lire, premier, deuxieme, un, noter } = uneSeanceOuverte();
    const note = noter(premier, 'arrivee', deuxieme, '10:05');
    expect(noter(premier, 'arrivee', deuxieme, '10:10')).toEqual(note);
    expect(lire().mouvements).toMatchObject([
      { id: note.id, pointId: deuxieme, sens: 'arrivee', heure: '10:10', visio: false },
    ]);
    appeler('mouvements.modifier', { id: note.id, vu: 1e9, patch: { pointId: un, heure: null } });
    expect(lire().mouvements).toMatchObject([{ pointId: un, heure: null }]);
    noter(premier, 'arrivee', deuxieme);
    expect(
      refus(() => appeler('mouvements.modifier', { id: note.id, vu: 1e9, patch: { pointId: deuxieme } })).transmise
        .champs,
    ).toHaveProperty('patch.pointId');
    appeler('mouvements.retirer', { id: note.id });
    expect(lire(id).mouvements).toHaveLength(1);
    expect(refus(() => appeler('mouvements.retirer', { id: note.id })).code).toBe('INTROUVABLE');
  });

  it('R-065 : noter de nouveau une arrivée ne met pas son heure avant celle d’un point précédent', () => {
    const { lire, premier, deuxieme, un, noter } = uneSeanceOuverte();
    noter(premier, 'depart', un, '10:00');
    noter(premier, 'arrivee', deuxieme, '10:20');
    expect(refus(() => noter(premier, 'arrivee', deuxieme, '09:50')).transmise.champs).toHaveProperty('heure');
    expect(lire().mouvements.at(-1)).toMatchObject({ pointId: deuxieme, heure: '10:20' });
  });

  it('R-065 : un excusé qui arrive devient présent ; redevenu absent, ses allées et venues s’oublient', () => {
    const { lire, constater, troisieme, noter } = uneSeanceOuverte();
    constater(troisieme, 'excuse');
    expect(refus(() => noter(troisieme, 'depart')).message).toContain('n’est pas noté présent');
    noter(troisieme, 'arrivee');
    expect(lire().sieges.find(({ id }) => id === troisieme)?.presence?.statut).toBe('present');
    constater(troisieme, 'absent');
    expect(lire().mouvements).toEqual([]);
  });

  it('R-065 : l’heure tient dans la séance ; le point et la personne sont de cette réunion', () => {
    const { appeler, id, premier, deuxieme, presenceDe, noter, instanceId } = uneSeanceOuverte();
    expect(refus(() => noter(premier, 'depart', deuxieme, '09:00')).transmise.champs).toHaveProperty('heure');
    const ailleurs = appeler('reunions.creer', { instanceId, date: '2026-06-18', heureDebut: '10:00' }).id;
    const { id: point } = appeler('points.ajouter', {
      reunionId: ailleurs,
      titre: 'Ailleurs',
      nature: 'information',
      intervenant: null,
      duree: null,
    });
    expect(refus(() => noter(premier, 'depart', point)).code).toBe('REGLE_METIER');
    expect(
      refus(() =>
        appeler('mouvements.noter', {
          reunionId: ailleurs,
          presenceId: presenceDe(premier),
          pointId: point,
          sens: 'depart',
          heure: null,
        }),
      ).code,
    ).toBe('INTROUVABLE');
    appeler('reunions.lever', { id, a: '11:00' });
    expect(refus(() => noter(premier, 'depart', deuxieme, '11:30')).transmise.champs).toHaveProperty('heure');
  });

  it('un point où l’on est entré ou sorti ne se supprime pas', () => {
    const { appeler, premier, deuxieme, noter } = uneSeanceOuverte();
    const { id } = noter(premier, 'depart');
    expect(refus(() => appeler('points.supprimer', { id: deuxieme })).message).toContain('arrivées');
    appeler('mouvements.retirer', { id });
    appeler('points.supprimer', { id: deuxieme });
  });
});

describe('visio', () => {
  it('R-065 : la coupure fait sortir tout le groupe à distance, et lui seul, puis le fait revenir', () => {
    const { appeler, id, lire, un, deuxieme, constater, second, troisieme, noter } = uneSeanceOuverte();
    constater(troisieme, 'distance');
    expect(refus(() => appeler('visio.retablir', { reunionId: id, pointId: un, heure: null })).message).toContain(
      'pas interrompue',
    );
    noter(second, 'depart', un);
    expect(appeler('visio.interrompre', { reunionId: id, pointId: un, heure: '10:00' })).toEqual({ nombre: 1 });
    expect(refus(() => appeler('visio.interrompre', { reunionId: id, pointId: un, heure: null })).message).toContain(
      'à distance',
    );
    expect(appeler('visio.retablir', { reunionId: id, pointId: deuxieme, heure: '10:12' })).toEqual({ nombre: 1 });
    expect(lire().mouvements.filter(({ visio }) => visio)).toMatchObject([
      { sens: 'depart', pointId: un, heure: '10:00' },
      { sens: 'arrivee', pointId: deuxieme, heure: '10:12' },
    ]);
  });
});

describe('deports.noter', () => {
  it('R-074 : se note, se motive, efface le bulletin du point, et se retire', () => {
    const { appeler, lire, premier, un, delibererSur } = uneSeanceOuverte();
    const deliberationId = delibererSur(un);
    appeler('deliberations.modifier', { id: deliberationId, vu: 1e9, patch: { mode: 'nominal' } });
    appeler('bulletins.poser', { deliberationId, siegeId: premier, sens: 'contre' });
    expect(lire().points[0]?.deliberations[0]?.bulletins).toEqual([{ siegeId: premier, sens: 'contre' }]);
    const { id } = appeler('deports.noter', { pointId: un, siegeId: premier, motif: null });
    expect(appeler('deports.noter', { pointId: un, siegeId: premier, motif: 'préside la structure' })).toEqual({ id });
    expect(lire().points[0]?.deports).toEqual([{ id, siegeId: premier, motif: 'préside la structure' }]);
    expect(lire().points[0]?.deliberations[0]?.bulletins).toEqual([]);
    appeler('deports.retirer', { id });
    expect(lire().points[0]?.deports).toEqual([]);
    expect(refus(() => appeler('deports.retirer', { id })).code).toBe('INTROUVABLE');
    expect(refus(() => appeler('deports.noter', { pointId: un, siegeId: crypto.randomUUID(), motif: null })).code).toBe(
      'REGLE_METIER',
    );
  });
});

describe('bulletins.poser', () => {
  it('se pose, se change, s’efface, et ne se pose que dans un vote nominal', () => {
    const { appeler, lire, premier, un, delibererSur } = uneSeanceOuverte();
    const deliberationId = delibererSur(un);
    const poser = (sens: 'contre' | 'abstention' | null) =>
      appeler('bulletins.poser', { deliberationId, siegeId: premier, sens });
    expect(refus(() => poser('contre')).message).toContain('Nom par nom');
    appeler('deliberations.modifier', { id: deliberationId, vu: 1e9, patch: { mode: 'nominal' } });
    poser('contre');
    poser('abstention');
    const bulletins = () => lire().points[0]?.deliberations[0]?.bulletins;
    expect(bulletins()).toEqual([{ siegeId: premier, sens: 'abstention' }]);
    poser(null);
    expect(bulletins()).toEqual([]);
    poser('contre');
    appeler('deliberations.modifier', { id: deliberationId, vu: 1e9, patch: { mode: 'decompte' } });
    expect(bulletins()).toEqual([]);
  });
});

describe('participants.improviser', () => {
  it('crée la personne d’une ligne tapée ; le membre dont elle tient la place devient excusé', () => {
    const { appeler, id, lire, premier, troisieme } = uneSeanceOuverte();
    const { presenceId } = appeler('participants.improviser', {
      reunionId: id,
      nom: 'M. Paul DURAND',
      pourSiegeId: troisieme,
    });
    expect(lire().invites).toMatchObject([
      { presenceId, pourSiegeId: troisieme, personne: { civilite: 'M.', prenom: 'Paul', nom: 'Durand' } },
    ]);
    expect(lire().sieges.find((siege) => siege.id === troisieme)?.presence?.statut).toBe('excuse');
    expect(
      refus(() => appeler('participants.improviser', { reunionId: id, nom: 'X', pourSiegeId: premier })).transmise
        .champs,
    ).toHaveProperty('pourSiegeId');
    expect(
      refus(() => appeler('participants.improviser', { reunionId: id, nom: '12', pourSiegeId: null })).transmise.champs,
    ).toHaveProperty('nom');
  });
});

describe('presences.selonReponses', () => {
  it('constate ce qui est annoncé, sans toucher à ce qui est déjà constaté', () => {
    const { appeler, id, db, journal, lire, premier, troisieme } = uneSeanceOuverte();
    const suppleant = appeler('membres.nommer', {
      siegeId: troisieme,
      role: 'suppleant',
      debut: '2024-09-15',
      personneId: null,
      personne: uneSaisie('Suppléante'),
    }).personneId;
    const [quatrieme, cinquieme] = lire()
      .sieges.slice(3)
      .map((siege) => siege.id);
    const repondre = (siegeId: string, valeur: string, personneId: string | null, mandataire: string | null) =>
      db
        .prepare(
          `INSERT INTO reponse (id, reunion_id, siege_id, valeur, personne_id, mandataire_siege_id, recue_le) VALUES (?, ?, ?, ?, ?, ?, '2026-04-10')`,
        )
        .run(crypto.randomUUID(), id, siegeId, valeur, personneId, mandataire);
    journal.executer({ type: 'essai', libelle: 'Répondre', annulable: false, fenetre: 1 }, () => {
      repondre(premier, 'excuse', null, null);
      repondre(troisieme, 'supplee', suppleant, null);
      repondre(quatrieme ?? '', 'pouvoir', null, premier);
      repondre(cinquieme ?? '', 'pouvoir', null, null);
    });
    expect(appeler('presences.selonReponses', { reunionId: id })).toEqual({ constates: 2 });
    const presences = lire().sieges.map(({ presence }) => presence);
    expect(presences[0]).toMatchObject({ statut: 'present' });
    expect(presences[2]).toMatchObject({ statut: 'present', personneId: suppleant });
    expect(presences[3]).toMatchObject({ statut: 'pouvoir', mandataireSiegeId: premier });
    expect(presences[4]).toBeNull();
  });
});
