import { describe, expect, it } from 'vitest';
import { scrutinDuPoint } from '#shared/domain/seance/votants.rules.ts';
import { voteAuPoint } from '#shared/domain/seance/vote-controle.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

function unVote() {
  const reunion = uneReunion();
  const { appeler, id: reunionId, pointId, lire, delibererSur } = reunion;
  appeler('presences.constaterLesAutres', { reunionId, statut: 'present' });
  appeler('reunions.ouvrir', { id: reunionId, a: '09:30' });
  const id = delibererSur();
  const modifier = (patch: object) => appeler('deliberations.modifier', { id, vu: 1e9, patch });
  const poser = (siegeId: string, sens: 'pour' | 'contre' | 'abstention' | 'nppv' | null) =>
    appeler('bulletins.poser', { deliberationId: id, siegeId, sens });
  const deliberation = () => lire().points[0]?.deliberations[0] ?? expect.unreachable();
  const votants = () =>
    scrutinDuPoint(lire(), pointId)
      .votants.map(({ siege }) => siege)
      .filter(({ categorie }) => categorie !== 'P');
  const sieges = (categorie: string) => lire().sieges.filter((siege) => siege.categorie === categorie);
  return {
    ...reunion,
    reunionId,
    pointId,
    id,
    modifier,
    poser,
    deliberation,
    sieges,
    votants,
    vote: () => voteAuPoint(lire(), deliberation()),
  };
}

describe('le vote nominal', () => {
  it('tous « pour » sauf les bulletins ; passé au décompte, il garde ses totaux et ses noms, sans bulletin', () => {
    const { modifier, poser, deliberation, votants, vote } = unVote();
    modifier({ mode: 'decompte', pour: 3, contre: 3, sensEtat: 'pour', contreNoms: 'M. X' });
    modifier({ mode: 'nominal' });
    expect(deliberation()).toMatchObject({ pour: null, contre: null, contreNoms: null, sensEtat: null });
    const [un, deux] = votants();
    poser(un?.id ?? '', 'contre');
    poser(deux?.id ?? '', 'abstention');
    const { pour, contre, abstention } = vote();
    expect([contre, abstention]).toEqual([1, 1]);
    modifier({ mode: 'decompte' });
    expect(deliberation()).toMatchObject({ pour, contre: 1, abstention: 1, bulletins: [] });
    expect(deliberation().contreNoms).toContain('Membre');
  });

  it('R-070, R-074 : qui n’a pas voix, qui est parti et qui se déporte ne votent pas', () => {
    const { appeler, reunionId, pointId, modifier, poser, sieges, votants, lire } = unVote();
    modifier({ mode: 'nominal' });
    const [consultatif] = sieges('7');
    const [un, deux] = votants();
    expect(refus(() => poser(consultatif?.id ?? '', 'contre')).message).toContain('sans voix délibérative');
    appeler('deports.noter', { pointId, siegeId: un?.id ?? '', motif: null });
    expect(refus(() => poser(un?.id ?? '', 'contre')).message).toContain('déporté');
    const presenceId = lire().sieges.find(({ id }) => id === deux?.id)?.presence?.id ?? '';
    appeler('mouvements.noter', { reunionId, presenceId, pointId, sens: 'depart', heure: null });
    expect(refus(() => poser(deux?.id ?? '', 'contre')).transmise.champs).toHaveProperty('siegeId');
    poser(un?.id ?? '', null);
  });

  it('un scrutin secret ne nomme personne : ni bulletins, ni noms', () => {
    const { modifier, poser, sieges } = unVote();
    modifier({ mode: 'nominal' });
    expect(refus(() => modifier({ secret: true })).transmise.champs).toHaveProperty(['patch.secret']);
    modifier({ mode: 'decompte', pour: 3, contre: 1, contreNoms: 'M. X' });
    expect(refus(() => modifier({ secret: true })).transmise.champs).toHaveProperty(['patch.secret']);
    modifier({ contreNoms: null, secret: true });
    expect(refus(() => modifier({ contreNoms: 'M. X' })).transmise.champs).toHaveProperty(['patch.secret']);
    expect(refus(() => poser(sieges('1')[0]?.id ?? '', 'contre')).transmise.champs).toHaveProperty('sens');
  });

  it('devenu secret d’un geste, garde ses totaux sans plus nommer personne', () => {
    const { modifier, poser, votants, deliberation } = unVote();
    modifier({ mode: 'nominal' });
    poser(votants()[0]?.id ?? '', 'contre');
    modifier({ mode: 'decompte', secret: true, contreNoms: null, abstentionNoms: null });
    expect(deliberation()).toMatchObject({ secret: true, contre: 1, contreNoms: null, bulletins: [] });
  });

  it('R-032 : sans les voix de l’arrêté, on ne compte pas en voix', () => {
    const { modifier } = unVote();
    expect(refus(() => modifier({ unite: 'voix' })).transmise.champs).toHaveProperty(['patch.unite']);
  });

  it('R-073 : une voix prépondérante que le compte rend sans objet s’efface ; R-071 : NPPV comprises', () => {
    const { modifier, deliberation, vote } = unVote();
    modifier({ mode: 'decompte', pour: 3, contre: 3 });
    modifier({ sensEtat: 'contre' });
    expect(vote()).toMatchObject({ sens: 'rejete', preponderante: true });
    modifier({ contre: 2 });
    expect(deliberation().sensEtat).toBeNull();
    expect(refus(() => modifier({ nppv: 900 })).message).toMatch(/^Le vote compte 905 personnes/u);
  });
});

describe('la levée et le quorum (R-065)', () => {
  it('sans quorum à l’ouverture mais réuni à un point, la séance est tenue et ses décisions numérotées', () => {
    const { appeler, id, pointId, lire, ajouterPoint, delibererSur } = uneReunion();
    const second = ajouterPoint({ titre: 'Second point' });
    appeler('presences.constaterLesAutres', { reunionId: id, statut: 'present' });
    appeler('reunions.ouvrir', { id, a: '09:30' });
    for (const { presence } of lire().sieges)
      appeler('mouvements.noter', {
        reunionId: id,
        presenceId: presence?.id ?? '',
        pointId: second,
        sens: 'arrivee',
        heure: null,
      });
    const premiere = delibererSur(pointId);
    appeler('deliberations.modifier', { id: premiere, vu: 1e9, patch: { mode: 'sans_opposition' } });
    appeler('deliberations.modifier', { id: delibererSur(second), vu: 1e9, patch: { mode: 'sans_opposition' } });
    const seance = lire();
    expect(seance.points.flatMap(({ deliberations }) => deliberations.map((d) => voteAuPoint(seance, d).sens))).toEqual(
      ['sans_quorum', 'adopte'],
    );
    appeler('reunions.lever', { id, a: '11:00' });
    expect(lire().reunion.etat).toBe('tenue');
    // Sans quorum à son point, le comité n'a pas délibéré : rien ne s'y numérote (R. 5311-40).
    expect(lire().points.map(({ deliberations }) => deliberations[0]?.numero)).toEqual([null, 1]);
  });
});

describe('points.aborder, invites.ajouter et la délégation', () => {
  it('R-067 : garde l’arrêté de délégation d’une présence, même quand le statut change', () => {
    const { lire, constater } = uneReunion();
    const siege = lire().sieges[0]?.id ?? '';
    constater(siege, 'present', { delegation: 'arrêté n° 2026-12' });
    constater(siege, 'distance');
    expect(lire().sieges[0]?.presence).toMatchObject({ statut: 'distance', delegation: 'arrêté n° 2026-12' });
  });

  it('note l’heure où un point est abordé ; un agent venu pour un membre l’excuse, et ne compte pas', () => {
    const { appeler, id, pointId, lire } = uneReunion();
    appeler('points.aborder', { id: pointId, a: '10:15' });
    expect(lire().points[0]?.commenceA).toBe('10:15');
    appeler('points.aborder', { id: pointId, a: null });
    expect(lire().points[0]?.commenceA).toBeNull();
    const siege = lire().sieges[1]?.id ?? '';
    const { id: presenceId } = appeler('invites.ajouter', {
      reunionId: id,
      personneId: null,
      personne: {
        civilite: 'Mme',
        prenom: 'Lise',
        nom: 'Agent',
        fonction: 'directrice',
        structure: null,
        courriel: null,
        telephone: null,
      },
      pourSiegeId: siege,
    });
    expect(lire().invites).toMatchObject([{ presenceId, pourSiegeId: siege }]);
    expect(lire().sieges[1]?.presence?.statut).toBe('excuse');
  });
});
