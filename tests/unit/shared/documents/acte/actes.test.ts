import { describe, expect, it } from 'vitest';
import { etablirActe } from '#shared/documents/acte/etablir-acte.ts';
import { DOCUMENTS_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import { manquesDe } from '#shared/documents/acte/manques.ts';
import { defautDeSignature } from '#shared/documents/extrait/signature.rules.ts';
import { unMandat, unSiege } from '#tests/support/constructeurs/un-siege.ts';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { ARRETE_DE_2024, quelquUn, SIEGES_DU_COMITE, unDossier } from '#tests/support/documents/un-dossier.ts';

type Genre = keyof typeof DOCUMENTS_D_INSTANCE;
const etablir = (genre: Genre, dossier = unDossier(), objet = '') => etablirActe(genre, dossier, objet);
const texte = (genre: Genre, dossier = unDossier(), objet = '') =>
  textesDuDocument(etablir(genre, dossier, objet))
    .join('\n')
    .replaceAll(/[\u00A0\u202F]/gu, ' ');

describe('le projet d’arrêté de composition', () => {
  it('vise le code, le décret et les propositions reçues ; nomme titulaires et suppléants ; laisse le siège vacant à pourvoir', () => {
    const lu = texte('arrete-composition');
    expect(lu).toContain(
      'Vu le code du travail, notamment ses articles L. 5311-10, R. 5311-22 à R. 5311-24 et R. 5311-36 ;',
    );
    expect(lu).toContain('Vu le décret n° 2024-560 du 18 juin 2024');
    expect(lu).toContain('Vu la proposition en date du 1er juillet 2024 (association des maires du Haut-Rhin) ;');
    expect(lu).toContain('Mme Anne FRITSCH, maire de Wittenheim');
    expect(lu).toContain('[membre à désigner, Ville de Thann]');
    expect(lu).toContain('jusqu’au 14 septembre 2027');
    expect(lu).toContain('France Travail');
    expect(lu).not.toContain('DROIT');
  });

  it('donne le nombre fixé par catégorie et son total ; sans nombre renseigné, n’en dit rien', () => {
    expect(texte('arrete-composition')).toContain('Ensemble\n3');
    expect(texte('arrete-composition', unDossier({ nombres: [] }))).not.toContain('Ensemble');
  });

  it('abroge l’arrêté précédent, et cite son numéro', () => {
    expect(texte('arrete-composition', unDossier({ actes: [ARRETE_DE_2024] }))).toContain(
      'L’arrêté préfectoral n° 2024-118 du 15 septembre 2024 est abrogé.',
    );
    expect(texte('arrete-composition')).not.toContain('abrogé');
  });

  it('numérote les articles de un en un, l’exécution en dernier', () => {
    const titres = etablir('arrete-composition').blocs.flatMap((bloc) =>
      bloc.type === 'titre' && bloc.niveau === 3 ? [bloc.segments.map(({ texte: t }) => t).join('')] : [],
    );
    expect(titres.map((titre) => titre.replaceAll('\u00A0', ' '))).toEqual(
      titres.map((_, rang) => (rang === 0 ? 'Article 1er' : `Article ${rang + 1}`)),
    );
    expect(titres.length).toBeGreaterThan(4);
  });

  it('a la forme d’un arrêté : visas des pouvoirs du préfet, voies de recours, exécution, « Le préfet, »', () => {
    const lu = texte('arrete-composition');
    expect(lu).toContain('Vu le décret n° 2004-374 du 29 avril 2004 modifié relatif aux pouvoirs des préfets');
    expect(lu).toContain('portant nomination de M. Paul PRÉFET, préfet du Haut-Rhin ;');
    expect(lu).toContain('Arrête :');
    expect(lu).toMatch(
      /Article 6\nLe présent arrêté peut faire l’objet d’un recours [^\n]*R\. 421-1[^\n]*\nArticle 7\nLe secrétaire général/u,
    );
    expect(lu).toMatch(/Le préfet du Haut-Rhin,\n+Paul PRÉFET/u);
    const dossier = unDossier();
    const ddetspp = { ...dossier, emetteur: { ...dossier.emetteur, intitule: 'DDETSPP du Haut-Rhin' } };
    expect(texte('arrete-composition', ddetspp)).toContain(
      'le directeur départemental de l’emploi, du travail, des solidarités et de la protection des populations sont chargés',
    );
  });

  it('sans siège ni président, montre ce qui manque et ne laisse ni phrase ni tableau vides', () => {
    const vide = etablir('arrete-composition', unDossier({ sieges: [], nombres: [] }));
    expect(manquesDe(vide)).toEqual(
      expect.arrayContaining(['présidents à désigner', 'sièges à ouvrir', 'prénom et nom du préfet']),
    );
    expect(vide.blocs.filter(({ type }) => type === 'tableau')).toEqual([]);
  });

  it('dit qui préside d’après le texte quand on ne connaît pas la personne (R. 5311-16, -22)', () => {
    expect(texte('arrete-composition')).toContain(
      'est présidé conjointement par le préfet du Haut-Rhin et le président du conseil départemental (Collectivité européenne d’Alsace).',
    );
  });

  it('nomme tous les membres d’une commission, dont le texte et la durée ne sont pas ceux d’un comité (R. 5311-26)', () => {
    const { instance } = unDossier();
    const siege = unSiege({
      categorie: '4',
      college: 'operateurs',
      mandats: [unMandat({ fin: null, personne: quelquUn('Chantier', { fonction: 'directrice' }) })],
    });
    const lu = texte(
      'arrete-composition',
      unDossier({ instance: { ...instance, type: 'commission_iae' }, sieges: [siege] }),
    );
    expect(lu).toContain('Vu le code du travail, notamment son article R. 5311-26 ;');
    expect(lu).toContain('portant composition de la commission spécialisée inclusion');
    expect(lu).toContain('Sont nommés membres de la commission :');
    expect(lu).toContain('Mme Anne CHANTIER, directrice');
    expect(lu).not.toMatch(/5311-36|trois ans/u);
    const crefop = { ...instance, type: 'CREFOP' as const, complement: 'du Grand Est' };
    const region = texte('arrete-composition', unDossier({ instance: crefop, sieges: [siege] }));
    expect(region).toContain('(article R. 6123-3-6 du code du travail)');
    expect(region).toContain('Sur proposition du secrétaire général pour les affaires régionales,');
    expect(region).not.toMatch(/5311-36|renouvelable/u);
  });

  it('est conjoint quand le ressort couvre plusieurs départements (R. 5311-29)', () => {
    expect(etablir('arrete-composition', unDossier({ departements: ['67', '68'] })).titre).toContain('Arrêté conjoint');
    const conjoint = unDossier({ departements: ['67', '68'] });
    expect(texte('arrete-composition', conjoint)).toContain('R. 5311-28, R. 5311-29 et R. 5311-36');
    expect(manquesDe(etablir('arrete-composition', conjoint))).toContain('prénom et nom du préfet du Bas-Rhin');
    expect(texte('arrete-composition', conjoint)).toContain('Les secrétaires généraux des préfectures');
  });
});

describe('la signature (R-124, R-221, L. 212-1)', () => {
  it('a le prénom, le nom et la qualité du préfet', () => {
    expect(defautDeSignature(etablir('arrete-composition'))).toBeNull();
    expect(texte('arrete-composition')).toContain('Paul PRÉFET');
  });

  it.each([
    ['sans préfet nommé', SIEGES_DU_COMITE.slice(1)],
    [
      'sans sa qualité',
      [unSiege({ categorie: 'P', college: 'etat', mandats: [unMandat({ personne: quelquUn('Préfet') })] })],
    ],
    [
      'sans son prénom',
      [
        unSiege({
          categorie: 'P',
          college: 'etat',
          mandats: [unMandat({ personne: quelquUn('Préfet', { prenom: null, fonction: 'préfet' }) })],
        }),
      ],
    ],
  ])('%s, l’acte ne peut être produit', (_, sieges) => {
    for (const genre of ['arrete-composition', 'arrete-voix', 'lettre-designation'] as const)
      expect(defautDeSignature(etablir(genre, unDossier({ sieges })))).not.toBeNull();
  });
});

describe('le projet d’arrêté modificatif', () => {
  const sortante = unMandat({ personne: quelquUn('Sortante'), fin: '2026-01-31' });
  const entrante = unMandat({ personne: quelquUn('Entrante', { fonction: 'maire' }), debut: '2026-02-01' });
  const remplace = unSiege({ categorie: '4', college: 'communes', mandats: [entrante, sortante] });

  it('ne dit que ce qui a changé depuis l’arrêté : qui part, qui arrive, jusqu’au terme restant (R-022)', () => {
    const sieges = [...SIEGES_DU_COMITE, remplace];
    const lu = texte('arrete-modificatif', unDossier({ sieges, actes: [ARRETE_DE_2024] }));
    expect(lu).toContain('4° Communes et groupements, titulaire\nMme Anne SORTANTE');
    expect(lu).toContain('Mme Anne ENTRANTE, maire\n14 septembre 2027');
    expect(lu).not.toContain('FRITSCH');
    expect(lu).toContain('n° 2024-118 du 15 septembre 2024');
  });

  it('un mandat déjà rattaché à un arrêté n’y revient pas ; sans changement, il le dit', () => {
    const deja = unSiege({ categorie: '4', mandats: [{ ...entrante, arrete: '2026-12' }, sortante] });
    const document = etablir(
      'arrete-modificatif',
      unDossier({ sieges: [...SIEGES_DU_COMITE, deja], actes: [ARRETE_DE_2024] }),
    );
    expect(manquesDe(document)).toContain('aucun changement depuis cet arrêté');
  });

  it('un siège laissé vacant est à pourvoir', () => {
    const vacant = unSiege({ categorie: '4', mandats: [sortante] });
    const document = etablir(
      'arrete-modificatif',
      unDossier({ sieges: [...SIEGES_DU_COMITE, vacant], actes: [ARRETE_DE_2024] }),
    );
    expect(manquesDe(document)).toContain('membre à désigner');
  });
});

describe('le projet d’arrêté fixant les voix', () => {
  const [, , etat, commune, , cfdt] = SIEGES_DU_COMITE;
  const voix = [
    { siegeId: etat?.id ?? '', organisme: null, nombre: 4, depuis: '2024-09-15' },
    { siegeId: commune?.id ?? '', organisme: null, nombre: 4, depuis: '2024-09-15' },
    { siegeId: null, organisme: 'CFDT', nombre: 2, depuis: '2024-09-15' },
    { siegeId: null, organisme: 'MEDEF', nombre: 2, depuis: '2024-09-15' },
  ];

  it('R-032 : donne les voix saisies, par siège ou par organisation, et leur total', () => {
    const lu = texte('arrete-voix', unDossier({ voix }));
    expect(lu).toContain('CFDT\n2');
    expect(lu).toContain('Ensemble\n12');
    expect(cfdt?.organisme).toBe('CFDT');
  });

  it('ne dit les égalités respectées que si elles le sont', () => {
    expect(texte('arrete-voix', unDossier({ voix }))).not.toContain('respectent les règles');
    const departement = unSiege({ categorie: '3', college: 'departement' });
    const equilibrees = [
      ...voix.filter(({ siegeId }) => siegeId !== commune?.id),
      { siegeId: departement.id, organisme: null, nombre: 4, depuis: '2024-09-15' },
    ];
    const lu = texte('arrete-voix', unDossier({ voix: equilibrees, sieges: [...SIEGES_DU_COMITE, departement] }));
    expect(lu).toContain('État 4 = collectivités 4 = organisations 4 (R. 5311-38, 1°)');
  });

  it('sans voix saisies, il le dit', () => {
    expect(manquesDe(etablir('arrete-voix'))).toContain('voix à saisir');
  });
});

describe('les lettres', () => {
  it('demande une désignation à qui propose, pour le temps qui reste', () => {
    const sortante = unMandat({ personne: quelquUn('Sortante'), fin: '2026-01-31' });
    const siege = unSiege({
      categorie: '4',
      college: 'communes',
      organisme: 'Ville de Thann',
      mandats: [sortante],
    });
    const lu = texte('lettre-designation', unDossier({ sieges: [...SIEGES_DU_COMITE, siege] }), siege.id);
    expect(lu).toContain('Association des maires du département');
    expect(lu).toContain(
      'Ce siège (Ville de Thann) est vacant depuis la fin du mandat de Mme Anne Sortante, le 31 janvier 2026',
    );
    expect(lu).toContain('jusqu’au 14 septembre 2027');
    expect(lu).toContain('Affaire suivie par : Mme Aude Essai');
  });

  it('une organisation propose elle-même : on lui écrit', () => {
    const lu = texte('lettre-designation', unDossier(), SIEGES_DU_COMITE[5]?.id ?? '');
    expect(lu).toContain('CFDT\n[adresse du destinataire]');
  });

  it('fait part d’une nomination, accordée à la personne, avec son arrêté', () => {
    const mandat = SIEGES_DU_COMITE[3]?.mandats[0];
    const lu = texte('lettre-nomination', unDossier({ actes: [ARRETE_DE_2024] }), mandat?.id ?? '');
    expect(lu).toContain(
      'J’ai l’honneur de vous faire connaître que, par arrêté n° 2024-118 du 15 septembre 2024, vous avez été nommée membre titulaire du comité départemental pour l’emploi du Haut-Rhin, au titre des représentants des communes et de leurs groupements (article R. 5311-23, 4°, du code du travail), à compter du 15 septembre 2024 et jusqu’au 14 septembre 2027.',
    );
    expect(lu).toContain('P.J. :\tarrêté n° 2024-118 du 15 septembre 2024');
    expect(lu).toContain('Madame la Maire,');
    expect(lu).toContain('l’expression de ma haute considération');
    expect(lu).toContain('vous pouvez donner pouvoir à un autre membre du même collège');
    expect(lu).not.toContain('prévenir');
  });

  it('dit au suppléant qui il supplée, au titulaire qui prévenir (R. 5311-37, -43)', () => {
    const titulaire = unMandat({ personne: quelquUn('Titulaire', { civilite: 'M.', prenom: 'Luc' }) });
    const suppleante = unMandat({ role: 'suppleant', personne: quelquUn('Seconde') });
    const siege = unSiege({ categorie: '9', college: 'operateurs', mandats: [titulaire, suppleante] });
    const dossier = unDossier({ sieges: [...SIEGES_DU_COMITE, siege] });
    const auTitulaire = texte('lettre-nomination', dossier, titulaire.id);
    expect(auTitulaire).toContain('il vous appartient de prévenir Mme Anne Seconde, votre suppléante ; à défaut, vous');
    expect(auTitulaire).toContain('au titre des Cap emploi (article R. 5311-23, 9°, du code du travail)');
    const aLaSuppleante = texte('lettre-nomination', dossier, suppleante.id);
    expect(aLaSuppleante).toContain('sans voix délibérative en l’absence de M. Luc Titulaire, titulaire (article');
    expect(aLaSuppleante).not.toContain('pouvoir');
  });

  it('écrit à l’organisme qui propose lui-même, et garde les capitales des noms propres (R. 5311-23, 8° et 9°)', () => {
    const siege = unSiege({ categorie: '8', college: 'operateurs', organisme: 'Mission locale de Colmar' });
    const lu = texte('lettre-designation', unDossier({ sieges: [siege] }), siege.id);
    expect(lu).toContain('Mission locale de Colmar\n[adresse du destinataire]');
    expect(lu).toContain('La nomination vaudra pour trois ans renouvelables (article R. 5311-36');
    expect(lu).toContain('après consultation du président de votre réseau régional');
    const etat = texte('lettre-nomination', unDossier(), SIEGES_DU_COMITE[2]?.mandats[0]?.id ?? '');
    expect(etat).toContain('au titre des représentants de l’État');
  });

  it('sans siège ni mandat, dit ce qu’il faut choisir', () => {
    expect(manquesDe(etablir('lettre-designation'))).toContain('siège à choisir');
    expect(manquesDe(etablir('lettre-nomination'))).toContain('membre à choisir');
  });
});
