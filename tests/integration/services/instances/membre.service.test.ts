import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { type UnFichier, unClpe, uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

const MULHOUSE = 'CLPE68003';

function unComite() {
  const fichier = unFichier();
  const id = unClpe(fichier, MULHOUSE);
  const siegesDe = (categorie: string) =>
    fichier.appeler('instances.fiche', { id }).sieges.filter((siege) => siege.categorie === categorie);
  const siege = (categorie: string) => siegesDe(categorie)[0] ?? expect.unreachable();
  const nommer = (
    nom: string,
    debut: string | null,
    plus: { categorie?: string; role?: 'titulaire' | 'suppleant'; personneId?: string } = {},
  ) =>
    fichier.appeler('membres.nommer', {
      siegeId: siege(plus.categorie ?? '1').id,
      role: plus.role ?? 'titulaire',
      debut,
      personneId: plus.personneId ?? null,
      personne: plus.personneId === undefined ? uneSaisie(nom) : null,
    });
  const mandats = (categorie = '1') =>
    siege(categorie).mandats.map(({ personne, role, debut, fin }) => [personne.nom, role, debut, fin]);
  return { ...fichier, id, siege, siegesDe, nommer, mandats };
}

/** Une séance tenue où ce siège est présent, occupé par cette personne. */
function siege({ appeler }: UnFichier, instanceId: string, siegeId: string, date: string) {
  const reunionId = appeler('reunions.creer', { instanceId, date, heureDebut: '09:30' }).id;
  appeler('presences.constater', { reunionId, siegeId, statut: 'present', personneId: null, mandataireSiegeId: null });
}

describe('membres.nommer', () => {
  it('R-020 : calcule la fin du mandat ; un membre de droit n’en a pas', () => {
    const { nommer, mandats } = unComite();
    nommer('Martin', '2024-09-15');
    nommer('Durand', '2024-09-15', { categorie: '7' });
    expect(mandats()).toEqual([['Martin', 'titulaire', '2024-09-15', '2027-09-14']]);
    expect(mandats('7')).toEqual([['Durand', 'titulaire', '2024-09-15', null]]);
  });

  it('R-022 : qui remplace en cours de mandat finit quand le remplacé aurait fini, et celui-ci part la veille', () => {
    const { nommer, mandats } = unComite();
    nommer('Martin', '2024-09-15');
    nommer('Durand', '2026-03-12');
    expect(mandats()).toEqual([
      ['Martin', 'titulaire', '2024-09-15', '2026-03-11'],
      ['Durand', 'titulaire', '2026-03-12', '2027-09-14'],
    ]);
  });

  it('demande une date, ou une date postérieure, quand le siège est occupé', () => {
    const { nommer } = unComite();
    nommer('Martin', '2025-01-10');
    expect(refus(() => nommer('Durand', null)).transmise.champs).toEqual({
      debut: expect.stringContaining('Mme\u00A0Zoé Martin occupe ce siège'),
    });
    expect(refus(() => nommer('Durand', '2025-01-10')).message).toContain('depuis le 10\u00A0janvier 2025');
  });

  it('sans date, le mandat vaut de tout temps et sans terme connu', () => {
    const { nommer, mandats } = unComite();
    nommer('Martin', null);
    expect(mandats()).toEqual([['Martin', 'titulaire', null, null]]);
  });

  it('une personne connue se nomme sans doublon ; sa structure se retrouve par son nom', () => {
    const comite = unComite();
    const { personneId } = comite.appeler('membres.nommer', {
      siegeId: comite.siege('1').id,
      role: 'titulaire',
      debut: '2025-01-10',
      personneId: null,
      personne: uneSaisie('Martin', { structure: 'DDETS 68' }),
    });
    comite.appeler('personnes.creer', uneSaisie('Durand', { structure: 'ddets 68' }));
    expect(comite.db.prepare('SELECT count(*) FROM structure').pluck().get()).toBe(1);
    comite.nommer('', '2025-01-10', { categorie: '2', personneId });
    expect(comite.db.prepare('SELECT count(*) FROM personne').pluck().get()).toBe(2);
    expect(refus(() => comite.nommer('', '2025-06-01', { personneId })).message).toContain(
      'a déjà un mandat sur ce siège',
    );
  });

  it('un suppléant devient titulaire : sa suppléance s’arrête la veille', () => {
    const { nommer, mandats } = unComite();
    nommer('Martin', '2024-09-15');
    const { personneId } = nommer('Durand', '2024-09-15', { role: 'suppleant' });
    nommer('', '2026-03-12', { personneId });
    expect(mandats()).toEqual([
      ['Martin', 'titulaire', '2024-09-15', '2026-03-11'],
      ['Durand', 'titulaire', '2026-03-12', '2027-09-14'],
      ['Durand', 'suppleant', '2024-09-15', '2026-03-11'],
    ]);
  });

  it('un mandat intercalé s’arrête la veille du titulaire déjà nommé', () => {
    const { nommer, mandats } = unComite();
    nommer('Martin', '2026-09-01');
    nommer('Durand', '2026-03-12');
    expect(mandats()).toContainEqual(['Durand', 'titulaire', '2026-03-12', '2026-08-31']);
  });

  it('refuse un siège inconnu ou personne à nommer', () => {
    const { appeler, siege: de, nouvelId } = { ...unComite(), nouvelId: () => '01960000-0000-7000-8000-0000000fffff' };
    const vide = { role: 'titulaire', debut: null, personneId: null } as const;
    expect(
      refus(() => appeler('membres.nommer', { ...vide, siegeId: de('1').id, personne: null })).transmise.champs,
    ).toHaveProperty(['personne.nom']);
    expect(
      refus(() => appeler('membres.nommer', { ...vide, siegeId: nouvelId(), personne: uneSaisie('Martin') })).code,
    ).toBe('INTROUVABLE');
    expect(
      refus(() => appeler('membres.nommer', { ...vide, siegeId: de('1').id, personneId: nouvelId(), personne: null }))
        .code,
    ).toBe('INTROUVABLE');
  });
});

describe('retirer', () => {
  it('un siège qui a répondu à une convocation ne se supprime pas, et le refus dit quoi faire', () => {
    const { appeler, id, siege: siegeDe, nommer } = unComite();
    nommer('Martin', '2024-09-15');
    const siegeId = siegeDe('1').id;
    const reunionId = appeler('reunions.creer', { instanceId: id, date: '2026-04-16', heureDebut: '09:30' }).id;
    appeler('reponses.noter', {
      reunionId,
      recueLe: '2026-03-12',
      reponses: [{ siegeId, inviteId: null, valeur: 'present', personneId: null, mandataireSiegeId: null }],
    });
    expect(refus(() => appeler('sieges.supprimer', { id: siegeId })).message).toContain('Terminez le mandat');
  });

  it('R. 133-13 : qui a siégé ne se retire pas, son siège ne se supprime pas, sa fiche non plus tant qu’elle siège', () => {
    const comite = unComite();
    const { mandatId, personneId } = comite.nommer('Martin', '2024-09-15');
    const siegeId = comite.siege('1').id;
    siege(comite, comite.id, siegeId, '2026-03-12');
    expect(refus(() => comite.appeler('membres.retirer', { mandatId })).message.replaceAll('\u00A0', ' ')).toBe(
      'Mme Zoé Martin a siégé le 12 mars 2026 : terminez son mandat plutôt que de retirer son nom.',
    );
    expect(refus(() => comite.appeler('sieges.supprimer', { id: siegeId })).message).toContain('ne se supprime plus');
    expect(refus(() => comite.appeler('personnes.supprimer', { id: personneId })).message).toContain(
      'siège encore (CLPE de Mulhouse)',
    );
    expect(comite.mandats()).toHaveLength(1);
  });

  it('un membre qui n’a jamais siégé se retire, et le journal le rend', () => {
    const comite = unComite();
    const { mandatId } = comite.nommer('Martin', '2024-09-15');
    comite.appeler('membres.retirer', { mandatId });
    expect(comite.mandats()).toEqual([]);
    comite.appeler('historique.annuler', {});
    expect(comite.mandats()).toEqual([['Martin', 'titulaire', '2024-09-15', '2027-09-14']]);
  });

  it('« Annuler » d’un geste n’annule jamais le geste suivant à sa place', () => {
    const comite = unComite();
    const { mandatId } = comite.nommer('Martin', '2024-09-15');
    comite.appeler('membres.retirer', { mandatId });
    comite.nommer('Dupuis', '2025-01-01');
    expect(refus(() => comite.appeler('historique.annuler', { commande: 'membres.retirer' })).message).toContain(
      'Autre chose a été fait depuis',
    );
    expect(comite.mandats()).toHaveLength(1);
    comite.appeler('historique.annuler', {});
    comite.appeler('historique.annuler', { commande: 'membres.retirer' });
    expect(comite.mandats()).toEqual([['Martin', 'titulaire', '2024-09-15', '2027-09-14']]);
  });

  it('un siège sans séance se supprime avec ses mandats', () => {
    const comite = unComite();
    comite.nommer('Martin', '2024-09-15');
    comite.appeler('sieges.supprimer', { id: comite.siege('1').id });
    expect(comite.siegesDe('1')).toEqual([]);
    expect(comite.db.prepare('SELECT count(*) FROM mandat').pluck().get()).toBe(0);
  });
});

describe('les sièges et les mandats se modifient', () => {
  it('un siège s’ajoute à sa suite, dans le collège du décret ou celui qu’on dit', () => {
    const comite = unComite();
    const ajouter = (categorie: '1' | '9', college: 'region' | null = null) =>
      comite.appeler('sieges.ajouter', { instanceId: comite.id, categorie, organisme: 'DREETS', college });
    ajouter('1');
    ajouter('1', 'region');
    expect(comite.siegesDe('1').map(({ rang, college, organisme }) => [rang, college, organisme])).toEqual([
      [1, 'etat', null],
      [2, 'etat', 'DREETS'],
      [3, 'region', 'DREETS'],
    ]);
    expect(refus(() => ajouter('9')).transmise.champs).toHaveProperty('categorie');
    const vu = comite.journal.dernierNumero();
    comite.appeler('sieges.modifier', { id: comite.siege('1').id, vu, patch: { organisme: 'Préfecture' } });
    expect(comite.siege('1').organisme).toBe('Préfecture');
  });

  it('un mandat garde ses dates dans l’ordre, et un siège un seul titulaire à la fois', () => {
    const comite = unComite();
    const { mandatId } = comite.nommer('Martin', '2024-09-15');
    comite.nommer('Durand', '2026-03-12');
    const modifier = (patch: { debut?: string | null; fin?: string | null }) =>
      comite.appeler('membres.modifierMandat', { id: mandatId, vu: comite.journal.dernierNumero(), patch });
    expect(refus(() => modifier({ fin: '2024-01-01' })).transmise.champs).toHaveProperty(['patch.fin']);
    expect(refus(() => modifier({ fin: '2026-06-30' })).message).toContain('Mme\u00A0Zoé Durand est titulaire');
    modifier({ fin: '2025-12-31' });
    expect(comite.mandats()[0]).toEqual(['Martin', 'titulaire', '2024-09-15', '2025-12-31']);
  });
});
