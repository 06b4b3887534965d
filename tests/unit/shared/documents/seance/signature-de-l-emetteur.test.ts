import { describe, expect, it } from 'vitest';
import { etablirActe } from '#shared/documents/acte/etablir-acte.ts';
import { etablirMessage } from '#shared/documents/courriel/message.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { genreDe, genresDe } from '#shared/documents/genres.data.ts';
import type { Signataire } from '#shared/domain/service/signataire.schema.ts';
import { texteDuBloc } from '#tests/support/documents/texte-des-blocs.ts';
import { unDossier } from '#tests/support/documents/un-dossier.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';

const unSignataire = (plus: Partial<Signataire> = {}): Signataire => ({
  id: '00000000-0000-7000-8000-000000000900',
  civilite: 'Mme',
  prenom: 'Zoé',
  nom: 'Essai',
  qualite: 'secrétaire générale de la préfecture',
  delegation: 'arrêté du 2 février 2026',
  parDefaut: true,
  retireLe: null,
  ...plus,
});
const convocation = (signataire: Signataire | null, suite: Parameters<typeof uneSeance>[0] = {}) =>
  texteDuBloc(
    etablirDocument('convocation', uneSeance({ ...suite, emetteur: { signataire } }), { image: null }),
    'signatures',
  ).replace(/[\u00A0\u202F]/gu, ' ');

describe('la signature de l’émetteur (R-124, L. 212-1)', () => {
  it('sans signataire, le préfet signe lui-même', () => {
    expect(convocation(null)).toContain('Étienne VALLORBE');
    expect(convocation(null)).not.toContain('par délégation');
  });

  it('avec la référence de sa délégation, la formule s’ajoute à la qualité, au prénom et au nom', () => {
    const signe = convocation(unSignataire());
    expect(signe).toContain('Pour le préfet et par délégation,\nLa secrétaire générale de la préfecture,');
    expect(signe).toContain('Zoé ESSAI');
    expect(signe).not.toContain('Étienne VALLORBE');
    expect(signe).toContain('Hélène STROHMAYER');
  });

  it('sans référence, la formule ne s’imprime pas : ce qui manque se voit', () => {
    const signe = convocation(unSignataire({ delegation: null }));
    expect(signe).toContain('[référence de la délégation de signature]\nLa secrétaire générale');
    expect(signe).not.toContain('Pour le préfet');
  });

  it('un préfet signe sans délégation, une préfète au féminin ; une sous-préfète, par délégation (R-126)', () => {
    const prefete = convocation(unSignataire({ qualite: 'préfète du Haut-Rhin', delegation: null }));
    expect(prefete).toContain('La préfète du Haut-Rhin,');
    expect(prefete).not.toContain('délégation');
    expect(convocation(unSignataire({ civilite: 'M.', qualite: 'sous-préfet de Mulhouse' }))).toContain(
      'par délégation,\nLe sous-préfet de Mulhouse,',
    );
  });

  it('un arrêté se signe de même ; un arrêté conjoint reste à chaque préfet', () => {
    const arrete = (suite: Parameters<typeof unDossier>[0] = {}) => {
      const dossier = unDossier(suite);
      return texteDuBloc(
        etablirActe(
          'arrete-composition',
          { ...dossier, emetteur: { ...dossier.emetteur, signataire: unSignataire() } },
          '',
        ),
        'signatures',
      );
    };
    expect(arrete()).toContain('Zoé ESSAI');
    expect(arrete({ departements: ['67', '68'] })).not.toContain('Zoé ESSAI');
  });
});

describe('l’émetteur d’un document', () => {
  const autre = { ...uneSeance().emetteur, intitule: 'Sous-préfecture de Mulhouse', ville: 'Mulhouse' };
  const seance = uneSeance({ choixDEmetteurs: [{ genre: 'convocation', emetteur: autre }] });

  it('choisi pour la convocation, il y est : auteur, timbre, ville ; le compte rendu garde le sien', () => {
    const lettre = etablirDocument('convocation', seance, { image: null });
    expect(lettre.auteur).toBe('Sous-préfecture de Mulhouse');
    expect(texteDuBloc(lettre, 'timbre')).toContain('Sous-préfecture de Mulhouse');
    expect(texteDuBloc(lettre, 'lieu_date')).toBe('Mulhouse, le');
    expect(etablirDocument('proces-verbal', seance, { image: null }).auteur).toBe('Préfecture du Haut-Rhin');
  });

  it('choisi pour la convocation, il vaut pour ce qui part avec elle et sert à la séance, courriel compris', () => {
    const suivent = genresDe(seance).filter((genre) => genreDe(genre).moment !== 'apres');
    expect(suivent).toEqual(expect.arrayContaining(['convocation-individuelle', 'pouvoir', 'emargement']));
    const auteurs = suivent.map((genre) => [genre, etablirDocument(genre, seance, { image: null }).auteur]);
    expect(auteurs).toEqual(suivent.map((genre) => [genre, 'Sous-préfecture de Mulhouse']));
    expect(etablirMessage(seance, 'convoquer', '2026-03-01').texte).toContain('Sous-préfecture de Mulhouse');
  });

  it('un document qui a le sien le garde', () => {
    const sien = { ...autre, intitule: 'DDETS du Haut-Rhin' };
    const deux = uneSeance({
      choixDEmetteurs: [
        { genre: 'convocation', emetteur: autre },
        { genre: 'pouvoir', emetteur: sien },
      ],
    });
    expect(etablirDocument('pouvoir', deux, { image: null }).auteur).toBe('DDETS du Haut-Rhin');
    expect(etablirDocument('emargement', deux, { image: null }).auteur).toBe('Sous-préfecture de Mulhouse');
  });

  it('l’agent se joint par ses propres moyens, à défaut par ceux du service (R-124, L. 111-2)', () => {
    const timbre = (plus: Partial<typeof autre>) =>
      texteDuBloc(etablirDocument('convocation', uneSeance({ emetteur: plus }), { image: null }), 'timbre');
    expect(timbre({})).toContain('cdpe@exemple.fr');
    const propre = timbre({ suiviTelephone: '03 89 00 00 99', suiviCourriel: 'aude@exemple.fr' });
    expect(propre).toContain('03 89 00 00 99');
    expect(propre).toContain('aude@exemple.fr');
    expect(propre).not.toContain('cdpe@exemple.fr');
  });
});
