import { describe, expect, it } from 'vitest';
import { controlerPouvoir, mandatairesPossibles } from '#shared/domain/seance/pouvoir.rules.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import { unePersonne, uneSeance, unMandat, unSiege } from '#tests/support/une-seance.ts';

const present = unSiege('present', { statut: 'present' });
const seance = uneSeance({
  type: 'CDPE',
  sieges: [
    unSiege('mandant', { statut: 'excuse' }),
    present,
    unSiege('absent', { statut: 'absent' }),
    unSiege('region', { statut: 'present', college: 'region', categorie: '2' }),
    unSiege('charge', { statut: 'distance' }),
    unSiege('autre', { statut: 'pouvoir', pour: 'charge' }),
    unSiege('supplee', {
      statut: 'excuse',
      mandats: [
        unMandat('t'),
        unMandat('s', { role: 'suppleant', personne: unePersonne('Weber', { prenom: 'Anne' }) }),
      ],
    }),
    unSiege('operateur', { statut: 'excuse', categorie: '6' }),
  ],
});
const phrases = (mandant: string, mandataire: string | null) =>
  controlerPouvoir(seance, mandant, mandataire).map(
    ({ phrase, article }) => `${phrase.replaceAll('\u00A0', ' ')} ${article}`,
  );

describe('le contrôle d’un pouvoir (R-061)', () => {
  it('accepte un mandataire présent du même collège', () => {
    expect(phrases('mandant', 'present')).toEqual([]);
  });

  it.each([
    ['mandant', 'absent', 'Mandataire absent. R. 5311-43'],
    ['mandant', 'region', 'Mandataire d’un autre collège. R. 5311-43'],
    ['mandant', 'charge', 'Mandataire déjà porteur d’un pouvoir. R. 133-9'],
    ['mandant', 'supplee', 'Mandataire absent. R. 5311-43'],
    ['mandant', null, 'Mandataire à indiquer. R. 5311-43'],
    ['present', 'charge', 'Un membre présent, même à distance, ne donne pas pouvoir. R. 5311-43'],
    ['supplee', 'present', 'Le pouvoir ne vaut que si Mme Anne Weber ne peut pas siéger à sa place. R. 5311-43'],
  ])('de « %s » à « %s » avertit', (mandant, mandataire, attendu) => {
    expect(phrases(mandant, mandataire)).toContain(attendu);
  });

  it('le pouvoir d’un siège au mandat échu n’ôte sa place à aucun autre (R-061, R-062)', () => {
    const echu = unSiege('a-echu', {
      statut: 'pouvoir',
      pour: 'present',
      mandats: [unMandat('e', { fin: '2026-03-11' })],
    });
    const donne = unSiege('donne', { statut: 'pouvoir', pour: 'present' });
    const quorum = calculerQuorum(uneSeance({ type: 'CDPE', sieges: [echu, donne, present] }));
    expect(quorum).toMatchObject({ base: 2, representes: 1, total: 2 });
    expect(quorum.sansEffet.map(({ siege }) => siege.id)).toEqual(['a-echu']);
  });

  it('R. 133-9 : une personne assise sur deux sièges ne porte qu’un pouvoir, quel que soit celui qu’on désigne', () => {
    const double = unePersonne('Double');
    const deux = uneSeance({
      type: 'CDPE',
      sieges: [
        unSiege('premier', { statut: 'present', mandats: [unMandat('m1', { personne: double })] }),
        unSiege('second', { statut: 'present', mandats: [unMandat('m2', { personne: double })] }),
        unSiege('a', { statut: 'pouvoir', pour: 'premier' }),
        unSiege('b', { statut: 'pouvoir', pour: 'second' }),
      ],
    });
    expect(calculerQuorum(deux)).toMatchObject({ presents: 1, representes: 1, total: 2 });
    const constats = controlerPouvoir(deux, 'b', 'second').map(({ phrase }) => phrase.replaceAll('\u00A0', ' '));
    expect(constats).toEqual(['Mandataire compté sur un autre siège : désignez celui-là.']);
    expect(controlerPouvoir(deux, 'b', 'premier').map(({ article }) => article)).toEqual(['R. 133-9']);
    expect(mandatairesPossibles(deux, 'b')).toEqual([]);
  });

  it('celui qui est déjà donné ne se compte pas lui-même', () => {
    expect(phrases('autre', 'charge')).toEqual([]);
  });

  it('accepte le pouvoir d’un membre sans voix, et dit qu’il est sans effet', () => {
    expect(controlerPouvoir(seance, 'operateur', 'present')).toMatchObject([
      { gravite: 'information', article: 'R. 5311-37' },
    ]);
  });

  it('ne bloque jamais', () => {
    const graves = ['mandant', 'present', 'supplee', 'operateur'].flatMap((id) =>
      controlerPouvoir(seance, id, 'absent'),
    );
    expect(graves.some(({ gravite }) => gravite === 'bloquant')).toBe(false);
  });

  it('propose ceux à qui l’on peut donner pouvoir', () => {
    expect(mandatairesPossibles(seance, 'mandant')).toEqual([present]);
  });
});
