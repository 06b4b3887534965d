import { describe, expect, it } from 'vitest';
import { etablirActe } from '#shared/documents/acte/etablir-acte.ts';
import { etablirPouvoirs } from '#shared/documents/avant-seance/pouvoir.document.ts';
import { phrasesDeConvocation } from '#shared/documents/convocation/phrases.ts';
import { etablirMessage } from '#shared/documents/courriel/message.ts';
import { phraseDuVoteEcrit } from '#shared/documents/ecrite/ecrite.blocs.ts';
import { etablirProcesVerbal } from '#shared/documents/proces-verbal/proces-verbal.document.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { ACTE_NEUF, unParametre } from '#tests/support/constructeurs/neufs.ts';
import { unMandat as unMandatNomme, unSiege as unSiegeComplet } from '#tests/support/constructeurs/un-siege.ts';
import { texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { unDossier } from '#tests/support/documents/un-dossier.ts';
import { uneDeliberation, unMandat, unePersonne, unPoint, uneSeance, unSiege } from '#tests/support/une-seance.ts';

const simple = (lu: string) => lu.replace(/[\u00A0\u202F]/gu, ' ');
const fiche = (seance: Seance) => simple(texteDuBloc(etablirProcesVerbal(seance, { image: null }), 'fiche'));
const convocation = (seance: Seance) => simple(JSON.stringify(phrasesDeConvocation(seance)));

describe('où s’est tenue la séance (R-213, R-079)', () => {
  const distance = (type: TypeInstance, plus: Partial<Seance['reunion']> = {}) =>
    fiche(uneSeance({ type, reunion: { modalite: 'distance', lieu: null, ...plus } }));

  it('seul un comité du code du travail cite R. 5311-42 et doit dire ses circonstances', () => {
    expect(distance('CDPE')).toContain('Par visioconférence (R. 5311-42) : [circonstances à préciser]');
    for (const type of ['CREFOP', 'commission_iae', 'copil_ville'] as const) {
      expect(distance(type)).toContain('Par visioconférence');
      expect(distance(type)).not.toMatch(/R\. 5311-42|circonstances/u);
    }
  });

  it('un vote écrit ne se tient pas en visioconférence', () => {
    const lu = distance('CDPE', { ecriteDebut: '2026-03-12T10:00', ecriteFin: '2026-03-13T18:00' });
    expect(lu).toContain('À distance, par échange d’écrits électroniques');
    expect(lu).not.toContain('visioconférence');
  });

  it('le vote écrit d’une commission cite l’ordonnance seule ; celui d’une instance libre, rien (R-002)', () => {
    const cadre = (type: TypeInstance) => simple(phraseDuVoteEcrit(uneSeance({ type })));
    expect(cadre('CLPE')).toContain('(R. 5311-42, ordonnance n° 2014-1329 du 6 novembre 2014)');
    expect(cadre('commission_iae')).toContain('(ordonnance n° 2014-1329 du 6 novembre 2014)');
    expect(cadre('commission_iae')).not.toContain('R. 5311-42');
    expect(cadre('copil_ville')).not.toContain('ordonnance');
  });
});

describe('une décision sans vote (R-002)', () => {
  const lu = (type: TypeInstance, mode: 'sans_opposition' | null = null) => {
    const deliberation = uneDeliberation({ mode, texte: 'Le financeur accorde 12 000 €.' });
    const seance = uneSeance({
      type,
      points: [unPoint('p', { nature: 'decision', etat: 'traite', deliberations: [deliberation] })],
    });
    return simple(textesDuDocument(etablirProcesVerbal(seance, { image: null })).join('\n'));
  };

  it('une instance libre décide sans voter : le procès-verbal ne demande pas le sens du vote ; s’il est saisi, il le dit', () => {
    expect(lu('financeurs_ville')).toContain('Le financeur accorde 12 000 €.');
    expect(lu('financeurs_ville')).not.toContain('vote à préciser');
    expect(lu('financeurs_ville', 'sans_opposition')).toContain('Adopté sans opposition.');
    expect(lu('CDPE')).toContain('[sens du vote à préciser]');
  });
});

describe('comment la séance fut convoquée et présidée (R-040, R-067)', () => {
  it('signée d’un seul président, elle n’est pas dite conjointe, et dit pourquoi', () => {
    expect(fiche(uneSeance({ type: 'CDPE' }))).toContain('Première convocation conjointe');
    const seule = fiche(uneSeance({ type: 'CDPE', reunion: { motifSignature: 'présidence vacante' } }));
    expect(seule).toContain('signée du seul représentant de l’État (présidence vacante)');
    expect(seule).not.toContain('conjointe');
  });

  it('une commission n’attend pas d’arrêté de délégation de qui supplée son président (R. 133-3)', () => {
    const mandats = [unMandat('p'), unMandat('s', { role: 'suppleant', personne: unePersonne('suppleante') })];
    const preside = (type: TypeInstance) =>
      fiche(
        uneSeance({
          type,
          sieges: [unSiege('p', { categorie: 'P', mandats, statut: 'present', personneId: 'personne-suppleante' })],
        }),
      );
    expect(preside('CDPE')).toContain('[référence de l’arrêté à préciser]');
    expect(preside('commission_iae')).toContain('représentant Mme Claude P');
    expect(preside('commission_iae')).not.toMatch(/arrêté|L\. 5311-10/u);
  });

  it('les voix citent l’arrêté en vigueur ce jour-là, non un plus récent (R-032)', () => {
    const arrete = (numero: string, date: string) => ({
      ...ACTE_NEUF,
      id: numero,
      nature: 'voix' as const,
      numero,
      date,
    });
    const actes = [arrete('2027-7', '2027-01-15'), arrete('2024-3', '2024-10-01')];
    expect(fiche(uneSeance({ type: 'CDPE', actes }))).toContain('arrêté préfectoral n° 2024-3 du 1er octobre 2024');
  });
});

describe('ce que la convocation dit du quorum et des réponses (R-045, R-061, R-042)', () => {
  it('seconde convocation : l’alinéa 2 de l’article du régime, ou le règlement intérieur qui fixe le quorum', () => {
    const seconde = (type: TypeInstance, parametres: Seance['parametres'] = []) =>
      convocation(uneSeance({ type, parametres, reunion: { convocation: 2 } }));
    expect(seconde('CLPE')).toContain('(R. 5311-40, al. 2)');
    expect(seconde('commission_iae')).toContain('(R. 133-10, al. 2)');
    expect(seconde('CREFOP', unParametre('quorumBase', 'ayant_voix'))).toMatch(/\(règlement intérieur[^)]*\)/u);
  });

  it('le CREFOP dit de qui il prend la moitié', () => {
    expect(convocation(uneSeance({ type: 'CREFOP' }))).toContain('de ses membres sont présents');
    const regle = uneSeance({ type: 'CREFOP', parametres: unParametre('quorumBase', 'ayant_voix') });
    expect(convocation(regle)).toContain('de ses membres ayant voix délibérative sont présents');
  });

  it('le formulaire de pouvoir nomme le règlement intérieur qui en admet deux (R-061)', () => {
    const parametres = unParametre('pouvoirsParPersonne', '2');
    const lu = simple(
      textesDuDocument(etablirPouvoirs(uneSeance({ type: 'CDPE', parametres }), { image: null })).join(' '),
    );
    expect(lu).toMatch(/en détient deux au plus \(règlement intérieur[^)]*\)/u);
    const sans = simple(textesDuDocument(etablirPouvoirs(uneSeance({ type: 'CDPE' }), { image: null })).join(' '));
    expect(sans).toContain('en détient un au plus (R. 133-9)');
  });

  it('le courriel d’une instance libre ne parle ni de voix, ni de pouvoir (R-002)', () => {
    const lu = (type: TypeInstance, genre: 'inviter' | 'convoquer') =>
      simple(etablirMessage(uneSeance({ type }), genre, '2026-02-20').texte);
    expect(lu('copil_ville', 'inviter')).not.toContain('sans voix');
    expect(lu('copil_ville', 'convoquer')).not.toContain('pouvoir');
    expect(lu('CDPE', 'inviter')).toContain('sans voix délibérative');
    expect(lu('CDPE', 'convoquer')).toContain('pouvoir');
  });
});

describe('les lettres aux membres (R-006, R-020, R-022, R-061)', () => {
  const lettre = (genre: 'lettre-nomination' | 'lettre-designation', type: TypeInstance) => {
    const mandat = unMandatNomme();
    const siege = unSiegeComplet({ mandats: [mandat] });
    const dossier = unDossier({ sieges: [siege] });
    const objet = genre === 'lettre-nomination' ? mandat.id : siege.id;
    const document = etablirActe(genre, { ...dossier, instance: { ...dossier.instance, type } }, objet);
    return simple(textesDuDocument(document).join('\n'));
  };

  it('ne citent que le texte de l’instance', () => {
    expect(lettre('lettre-nomination', 'CDPE')).toContain(
      'avec voix délibérative (article R. 5311-37 du code du travail)',
    );
    expect(lettre('lettre-nomination', 'CDPE')).toContain(
      'membre du même collège (article R. 5311-43 du code du travail)',
    );
    expect(lettre('lettre-nomination', 'commission_iae')).toContain(
      'donner pouvoir à un autre membre (article R. 133-9',
    );
    for (const type of ['CREFOP', 'commission_iae', 'copil_ville'] as const)
      expect(lettre('lettre-nomination', type)).not.toContain('R. 5311-');
  });

  it('la durée n’est dite que là où un texte la fixe', () => {
    expect(lettre('lettre-designation', 'CDPE')).toContain('(article R. 5311-36 du code du travail)');
    expect(lettre('lettre-designation', 'CREFOP')).toContain('(article R. 6123-3-6 du code du travail)');
    expect(lettre('lettre-designation', 'commission_iae')).not.toMatch(/trois ans|R\. 5311-36/u);
  });
});
