import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { JOUR, uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

const ENVOI = { envoyeeLe: '2026-04-01', recueLe: '2026-04-02' };

describe('reunions.convoquer', () => {
  it('note l’envoi et la réception, et se reprend', () => {
    const { appeler, id, lire } = uneReunion();
    appeler('reunions.convoquer', { id, ...ENVOI });
    appeler('reunions.convoquer', { id, ...ENVOI, recueLe: null });
    expect(lire().reunion).toMatchObject({ etat: 'convoquee', convoqueeLe: '2026-04-01', recueLe: null });
  });

  it('R-043 : refuse une convocation sans ordre du jour', () => {
    const { appeler, id, pointId } = uneReunion();
    appeler('points.supprimer', { id: pointId });
    expect(refus(() => appeler('reunions.convoquer', { id, ...ENVOI })).message).toContain('ajoutez au moins un point');
  });

  it('R-043 : refuse une convocation sans lieu, ou dont tous les points sont retirés', () => {
    const { appeler, id, pointId, lire } = uneReunion();
    const convoquer = () => appeler('reunions.convoquer', { id, ...ENVOI });
    appeler('reunions.modifier', { id, vu: 1e9, patch: { lieu: null } });
    expect(refus(convoquer).message).toContain('Indiquez où se tient la réunion');
    appeler('reunions.modifier', { id, vu: 1e9, patch: { modalite: 'distance' } });
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { etat: 'retire' } });
    expect(refus(convoquer).message).toContain('ajoutez au moins un point');
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { etat: 'prevu' } });
    convoquer();
    expect(lire().reunion.etat).toBe('convoquee');
  });

  it.each([
    ['reçue avant d’être envoyée', { envoyeeLe: '2026-04-02', recueLe: '2026-04-01' }, 'recueLe'],
    ['envoyée après la réunion', { envoyeeLe: '2026-04-17', recueLe: null }, 'envoyeeLe'],
    ['reçue après la réunion', { envoyeeLe: JOUR, recueLe: '2026-04-17' }, 'recueLe'],
  ])('refuse une convocation %s, au champ fautif', (_cas, dates, champ) => {
    const { appeler, id, lire } = uneReunion();
    expect(Object.keys(refus(() => appeler('reunions.convoquer', { id, ...dates })).transmise.champs ?? {})).toEqual([
      champ,
    ]);
    expect(lire().reunion).toMatchObject({ etat: 'brouillon', convoqueeLe: null });
  });

  it('refuse d’avancer la réunion avant l’envoi de sa convocation', () => {
    const { appeler, id } = uneReunion();
    appeler('reunions.convoquer', { id, ...ENVOI });
    const avancee = refus(() => appeler('reunions.modifier', { id, vu: 1e9, patch: { date: '2026-03-31' } }));
    expect(Object.keys(avancee.transmise.champs ?? {})).toEqual(['patch.date']);
    appeler('reunions.modifier', {
      id,
      vu: 1e9,
      patch: { date: '2026-04-20', convoqueeLe: '2026-04-03', recueLe: null },
    });
  });
});

describe('reunions.lever', () => {
  it('R-076 : numérote dans l’ordre du jour, décisions et avis ensemble, sans jamais réemployer un numéro', () => {
    const { appeler, id, pointId, ajouterPoint, delibererSur, lire } = uneReunion();
    const second = ajouterPoint({ titre: 'Avis', nature: 'avis' });
    appeler('reunions.ouvrir', { id, a: '09:35' });
    delibererSur(second);
    delibererSur(pointId);
    expect(appeler('reunions.lever', { id, a: '11:00' })).toEqual({ decisions: 2, actions: 0 });
    const numeros = () =>
      lire().points.flatMap(({ deliberations }) => deliberations.map(({ numero, annee }) => [numero, annee]));
    expect(numeros()).toEqual([
      [1, 2026],
      [2, 2026],
    ]);

    appeler('reunions.rouvrir', { id });
    appeler('points.deplacer', { id: second, rang: 1 });
    delibererSur(second);
    appeler('reunions.lever', { id, a: '11:10' });
    expect(numeros()).toEqual([
      [2, 2026],
      [3, 2026],
      [1, 2026],
    ]);
  });

  it('R-076 : numérote aussi la décision écrite une fois la séance levée, à la suite', () => {
    const { appeler, id, delibererSur, lire } = uneReunion();
    appeler('reunions.ouvrir', { id, a: '09:35' });
    delibererSur();
    appeler('reunions.lever', { id, a: '11:00' });
    delibererSur();
    expect(lire().points[0]?.deliberations.map(({ numero }) => numero)).toEqual([1, 2]);
  });

  it('R. 5311-40 : levée sans quorum, la réunion est sans quorum et rien n’y reçoit de numéro ; rouverte, elle se tient', () => {
    const { appeler, id, delibererSur, constater, lire } = uneReunion();
    appeler('reunions.ouvrir', { id, a: '09:35' });
    delibererSur();
    constater(lire().sieges[0]?.id ?? '', 'present');
    appeler('presences.constaterLesAutres', { reunionId: id, statut: 'absent' });
    expect(appeler('reunions.lever', { id, a: '09:50' })).toMatchObject({ decisions: 0 });
    expect(lire().reunion).toMatchObject({ etat: 'sans_quorum', leveeA: '09:50' });
    expect(lire().points[0]?.deliberations).toMatchObject([{ numero: null }]);
    appeler('reunions.rouvrir', { id });
    for (const siege of lire().sieges) constater(siege.id, 'present');
    expect(appeler('reunions.lever', { id, a: '11:00' })).toMatchObject({ decisions: 1 });
    expect(lire().points[0]?.deliberations).toMatchObject([{ numero: 1 }]);
  });

  it('un point écrit devient traité, un point muet reste à dire', () => {
    const { appeler, id, delibererSur, ajouterPoint, lire } = uneReunion();
    ajouterPoint({ titre: 'Questions diverses', nature: 'information' });
    appeler('reunions.ouvrir', { id, a: '09:35' });
    delibererSur();
    appeler('reunions.lever', { id, a: '11:00' });
    expect(lire().points.map(({ etat }) => etat)).toEqual(['traite', 'prevu']);
  });

  it('ne se fait ni avant l’ouverture, ni deux fois', () => {
    const { appeler, id } = uneReunion();
    expect(refus(() => appeler('reunions.lever', { id, a: '11:00' })).code).toBe('REGLE_METIER');
    appeler('reunions.ouvrir', { id, a: '09:35' });
    expect(refus(() => appeler('reunions.lever', { id, a: '09:34' })).transmise.champs).toHaveProperty('a');
    appeler('reunions.lever', { id, a: '11:00' });
    expect(refus(() => appeler('reunions.lever', { id, a: '11:00' })).code).toBe('REGLE_METIER');
  });
});

describe('reunions.convoquerDeNouveau', () => {
  const sansQuorum = () => {
    const reunion = uneReunion();
    const { appeler, id, lire, constater } = reunion;
    appeler('points.modifier', {
      id: reunion.pointId,
      vu: 1e9,
      patch: { precision: 'Document n° 5', mesNotes: 'À moi seule.', textePv: 'Écrit en séance.' },
    });
    reunion.ajouterPoint({ titre: 'Questions diverses', nature: 'information' });
    appeler('reunions.ouvrir', { id, a: '09:35' });
    constater(lire().sieges[0]?.id ?? '', 'present');
    appeler('presences.constaterLesAutres', { reunionId: id, statut: 'absent' });
    return reunion;
  };

  it('R-045 : reprend le même ordre du jour, point par point, sans rien de ce qui s’est écrit', () => {
    const { appeler, id, lire } = sansQuorum();
    const seconde = appeler('reunions.convoquerDeNouveau', { id, date: JOUR, heureDebut: '14:00' });
    expect(lire().reunion.etat).toBe('sans_quorum');
    const apres = lire(seconde.id);
    expect(apres.reunion).toMatchObject({ convocation: 2, etat: 'brouillon', date: JOUR });
    const inscrits = (points: typeof apres.points) =>
      points.map(({ titre, nature, precision, duree, rang }) => ({ titre, nature, precision, duree, rang }));
    expect(inscrits(apres.points)).toEqual(inscrits(lire().points));
    expect(apres.points.map(({ mesNotes, textePv }) => [mesNotes, textePv])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('R-045 : ne convoque pas deux fois une seconde réunion, sauf la première mise à la corbeille', () => {
    const { appeler, id } = sansQuorum();
    const renvoyer = () => appeler('reunions.convoquerDeNouveau', { id, date: '2026-04-20', heureDebut: '14:00' }).id;
    const seconde = renvoyer();
    expect(refus(renvoyer).message).toMatch(/déjà convoquée, le lundi 20\savril 2026/u);
    appeler('reunions.supprimer', { id: seconde });
    renvoyer();
  });

  it('R-045 : l’ordre du jour d’une seconde convocation ne change plus', () => {
    const { appeler, id, lire, ajouterPoint } = sansQuorum();
    const seconde = appeler('reunions.convoquerDeNouveau', { id, date: JOUR, heureDebut: '14:00' }).id;
    const point = lire(seconde).points[0]?.id ?? '';
    const modifier = (patch: { titre?: string; nature?: 'avis'; textePv?: string }) => () =>
      appeler('points.modifier', { id: point, vu: 1e9, patch });
    for (const geste of [
      () => ajouterPoint({ reunionId: seconde }),
      () => appeler('points.supprimer', { id: point }),
      () => appeler('points.deplacer', { id: point, rang: 2 }),
      modifier({ titre: 'Autre chose' }),
      modifier({ nature: 'avis' }),
    ])
      expect(refus(geste).message).toContain('même ordre du jour');
    modifier({ textePv: 'La feuille de route est présentée.' })();
  });

  it('R-045 : reprend aussi le point retiré en séance faute de quorum, et n’en laisse pas retirer un avant la suivante', () => {
    const reunion = sansQuorum();
    const { appeler, id, lire } = reunion;
    const ecarter = (point: string | undefined) => () =>
      appeler('points.modifier', { id: point ?? '', vu: 1e9, patch: { etat: 'retire' } });
    ecarter(lire().points[1]?.id)();
    const seconde = appeler('reunions.convoquerDeNouveau', { id, date: JOUR, heureDebut: '14:00' }).id;
    expect(lire(seconde).points.map(({ titre, rang, etat }) => [titre, rang, etat])).toEqual([
      ['Feuille de route', 1, 'prevu'],
      ['Questions diverses', 2, 'prevu'],
    ]);
    expect(refus(ecarter(lire(seconde).points[0]?.id)).message).toContain('même ordre du jour');
    appeler('reunions.ouvrir', { id: seconde, a: '14:00' });
    ecarter(lire(seconde).points[0]?.id)();
  });

  it('lève du même geste la séance encore ouverte : à l’heure du jour, ou sans heure si la réunion est d’un autre jour', () => {
    const leveeApres = (jours: number) => {
      const { appeler, id, lire, horloge } = sansQuorum();
      horloge.avancer(jours * 86_400_000);
      appeler('reunions.convoquerDeNouveau', { id, date: '2026-04-20', heureDebut: '14:00' });
      return lire().reunion.leveeA;
    };
    expect(leveeApres(35)).toMatch(/^\d{2}:\d{2}$/u);
    expect(leveeApres(36)).toBeNull();
  });

  it('R-212 : les deux réunions se nomment l’une l’autre, et gardent leur ordre', () => {
    const { appeler, id, lire } = sansQuorum();
    const seconde = appeler('reunions.convoquerDeNouveau', { id, date: '2026-04-20', heureDebut: '14:00' }).id;
    expect([lire().seconde, lire(seconde).premiere]).toEqual([
      { id: seconde, date: '2026-04-20' },
      { id, date: JOUR },
    ]);
    const deplacer = (quelle: string, date: string) => () =>
      appeler('reunions.modifier', { id: quelle, vu: 1e9, patch: { date } });
    expect(refus(deplacer(seconde, '2026-04-15')).transmise.champs).toHaveProperty(['patch.date']);
    expect(refus(deplacer(id, '2026-04-21')).transmise.champs).toHaveProperty(['patch.date']);
    deplacer(seconde, '2026-04-22')();
    for (const geste of [() => appeler('reunions.rouvrir', { id }), () => appeler('reunions.supprimer', { id })])
      expect(refus(geste).message).toContain('reprend celle-ci');
  });

  it('R-212 : une autre réunion sans quorum se convoque de nouveau aussi, et une seconde restaurée ne fait pas deux', () => {
    const { appeler, id, instanceId, ajouterPoint, lire } = sansQuorum();
    const renvoyer = (premiere: string) =>
      appeler('reunions.convoquerDeNouveau', { id: premiere, date: '2026-07-01', heureDebut: '14:00' }).id;
    const seconde = renvoyer(id);
    const autre = appeler('reunions.creer', { instanceId, date: '2026-05-11', heureDebut: '09:30' }).id;
    ajouterPoint({ reunionId: autre });
    appeler('reunions.ouvrir', { id: autre, a: '09:35' });
    appeler('presences.constaterLesAutres', { reunionId: autre, statut: 'absent' });
    expect(lire(renvoyer(autre)).premiere?.id).toBe(autre);
    appeler('reunions.supprimer', { id: seconde });
    renvoyer(id);
    expect(refus(() => appeler('reunions.restaurer', { id: seconde })).message).toContain('déjà convoquée');
  });

  it('R-212 : le refus cite le texte de l’instance, et rien ne se convoque de nouveau là où nul quorum n’est exigé', () => {
    const { appeler, instanceId } = uneReunion();
    const creer = (type: 'commission_iae' | 'copil_convention') =>
      appeler('instances.creer', {
        type,
        departementCode: null,
        clpeCode: null,
        complement: 'du Haut-Rhin',
        communes: [],
        parentId: type === 'commission_iae' ? instanceId : null,
      }).id;
    const renvoyer = (instance: string, date: string) => {
      const { id } = appeler('reunions.creer', { instanceId: instance, date: JOUR, heureDebut: '09:00' });
      appeler('points.ajouter', { reunionId: id, titre: 'Avis', nature: 'avis', intervenant: null, duree: 10 });
      appeler('reunions.modifier', { id, vu: 1e9, patch: { lieu: 'Préfecture' } });
      appeler('reunions.ouvrir', { id, a: '09:05' });
      return refus(() => appeler('reunions.convoquerDeNouveau', { id, date, heureDebut: '14:00' })).message;
    };
    expect(renvoyer(creer('commission_iae'), JOUR)).toContain('(R. 133-10, al. 2)');
    expect(renvoyer(creer('copil_convention'), JOUR)).toMatch(/^Aucun texte n’exige de quorum/u);
  });

  it('R-212 : refuse avant la première réunion, ou quand le quorum est atteint ou n’est pas constaté', () => {
    const { appeler, id } = sansQuorum();
    expect(
      refus(() => appeler('reunions.convoquerDeNouveau', { id, date: '2026-04-15', heureDebut: '14:00' })).transmise
        .champs,
    ).toHaveProperty('date');
    const atteint = uneReunion();
    atteint.appeler('reunions.ouvrir', { id: atteint.id, a: '09:35' });
    const renvoyer = () =>
      atteint.appeler('reunions.convoquerDeNouveau', { id: atteint.id, date: JOUR, heureDebut: '14:00' });
    expect(refus(renvoyer).code).toBe('REGLE_METIER');
    atteint.appeler('presences.constaterLesAutres', { reunionId: atteint.id, statut: 'present' });
    expect(refus(renvoyer).message).toContain('est atteint');
  });
});
