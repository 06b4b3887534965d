import type { Lecture } from './lecture.ts';
import type { Modele } from './modeles.ts';
import { collerDans } from './pages/coller.ts';

export interface Ecran {
  readonly nom: string;
  readonly modele: Modele;
  /** Un de ceux où l'on passe la journée : essayé aussi en sombre et à 200 %. */
  readonly principal?: boolean;
  readonly adresse: (lecture: Lecture) => Promise<string> | string;
}

/** Un titre, des titres de colonne, une structure à recopier, une adresse accentuée, un siège vacant, un doublon. */
const TABLEAU = [
  'Membres du comité',
  'NOM Prénom\tQualité\tOrganisme\tMail\tobs',
  'MARCHAL Sylvie\tdirectrice\tDDETSPP\ts.marchal@exemple.fr\t',
  'CORDIER Julien\tdélégué du préfet\tidem\tj.cordier@exemple.fr\t',
  'HABERKORN Yves\tadjoint\tDSDEN 68\ty.haberkörn@exemple.fr\ttel assist.',
  'en attente\t\tAMF 68\t\trelancer',
  'MARCHAL Sylvie\tdirectrice\tDDETSPP\ts.marchal@exemple.fr\t',
].join('\n');
const A_VENIR = /12\/03\/2026|2[0-9]\/03\/2026|0[0-9]\/04\/2026/u;
const instance = (lecture: Lecture) => lecture.adresseDe('/instances', '/instances/', /Mulhouse/u);
const tenue = (lecture: Lecture) => lecture.adresseDe('/reunions?quand=passees', '/reunions/');
const prochaine = (lecture: Lecture) => lecture.adresseDe('/reunions?quand=a-venir', '/reunions/', A_VENIR);
const convention = (lecture: Lecture) =>
  lecture.adresseDe('/conventions', '/conventions/', /^(?!Appels|Zones|Région)/u);
const controlee = (lecture: Lecture) => lecture.adresseDe('/conventions', '/conventions/', /Passerelles Sud-Alsace/u);
/** La visite, puis la lettre de la convention contrôlée. */
const duControle = (rang: 0 | 1) => async (lecture: Lecture) => {
  const racine = `${await controlee(lecture)}/controles`;
  return lecture.adresseDe(racine, `${racine}/`, rang === 0 ? /^\d/u : /^Visite sur place/u);
};
const appel = (lecture: Lecture) =>
  lecture.adresseDe('/conventions/appels', '/conventions/appels/', /AMI O2R Grand Est/u);
const candidature = async (lecture: Lecture) =>
  lecture.adresseDe(`${await appel(lecture)}/candidatures`, '/conventions/candidatures/');
const suivie = (lecture: Lecture) => lecture.adresseDe('/conventions', '/conventions/', /Passerelles Sud/u);
/** Un rapport de la convention suivie : celui du comité tenu est validé, celui du prochain est un projet. */
const rapport = (annee: RegExp) => async (lecture: Lecture) => {
  const racine = await suivie(lecture);
  return lecture.adresseDe(`${racine}/rapports`, `${racine}/rapport/`, annee);
};
const feuille = (lecture: Lecture) => lecture.adresseDe('/contrats', '/feuilles-de-route/');
const contratDeMulhouse = (lecture: Lecture) => lecture.adresseDe('/contrats', '/contrats/', /Mulhouse/u);
const suite = (debut: (lecture: Lecture) => Promise<string>, fin: string) => async (lecture: Lecture) =>
  `${await debut(lecture)}${fin}`;

const plein = (nom: string, adresse: Ecran['adresse'], principal = false): Ecran => ({
  nom,
  modele: 'exemple',
  adresse,
  principal,
});
const neuf = (nom: string, adresse: Ecran['adresse'], principal = false): Ecran => ({
  nom: `${nom}, vide`,
  modele: 'neuf',
  adresse,
  principal,
});
const fixe = (adresse: string) => () => adresse;

/** Un tableau collé, avec ses défauts : il reste chez l'hôte, à son adresse. */
async function tableauColle({ page, aller }: Lecture): Promise<string> {
  await aller('/annuaire/reprendre');
  await collerDans(page.locator('body'), TABLEAU);
  await page.waitForURL(/[?]reprise=/u);
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
}

/** Une fiche action, trouvée par son intitulé dans la palette. */
const ficheAction =
  (intitule: string) =>
  async ({ page, aller }: Lecture): Promise<string> => {
    await aller('/departement');
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText(intitule);
    await page
      .getByRole('option', { name: new RegExp(`^${intitule}`, 'u') })
      .first()
      .click();
    await page.waitForURL(/[/]fiches-action[/]/u);
    return new URL(page.url()).pathname;
  };

/** Chaque écran de l'application, plein puis vide. */
export const ECRANS: readonly Ecran[] = [
  plein('ma semaine', fixe('/semaine'), true),
  plein('mon département', fixe('/departement'), true),
  plein('mon département, alertes', fixe('/departement?alertes')),
  plein('ma région', fixe('/departement/region'), true),
  plein('instances', fixe('/instances')),
  plein('données personnelles', fixe('/donnees-personnelles')),
  plein('données personnelles, informer', fixe('/donnees-personnelles/informer')),
  plein('données personnelles, durées', fixe('/donnees-personnelles/conservation')),
  neuf('données personnelles', fixe('/donnees-personnelles')),
  neuf('données personnelles, trace', fixe('/donnees-personnelles/traces')),
  plein('créer une instance', fixe('/instances?creer')),
  plein('instance', instance, true),
  plein('instance, tableau de bord', suite(instance, '/tableau'), true),
  plein('instance, composition', suite(instance, '/composition'), true),
  plein('instance, missions', suite(instance, '/missions')),
  plein('instance, réunions', suite(instance, '/reunions')),
  plein('instance, périmètre', suite(instance, '/perimetre')),
  plein('instance, audits', suite(instance, '/audits')),
  plein('instance, profil juridique', suite(instance, '/profil')),
  plein('instance, règle à fixer', suite(instance, '/profil?regle=delaiConvocation')),
  plein('instance, fiche juridique', suite(instance, '/fiche-juridique')),
  plein('instance, coller des membres', suite(instance, '/coller')),
  plein('instance, voix de l’arrêté', suite(instance, '/voix')),
  plein('instance, arrêté de composition', suite(instance, '/documents/arrete-composition')),
  plein('instance, fiche', suite(instance, '/documents/fiche-instance')),
  plein('après une élection', fixe('/elections')),
  plein('recherche', fixe('/recherche?q=emploi'), true),
  neuf('recherche', fixe('/recherche'), true),
  plein('réunions', fixe('/reunions')),
  plein('calendrier', fixe('/calendrier/2026')),
  plein('calendrier, un jour', fixe('/calendrier/2026?jour=2026-03-12')),
  plein('nouvelle réunion', fixe('/reunions?creer')),
  plein('nouvelle rencontre', fixe('/reunions?rencontre')),
  plein('réunion, ordre du jour', prochaine, true),
  plein('réunion, convocation', suite(prochaine, '/convocation')),
  plein('réunion, réponses', suite(prochaine, '/reponses')),
  plein('réunion, documents', suite(prochaine, '/documents')),
  plein('réunion, historique', suite(tenue, '/historique')),
  plein('séance à ouvrir', suite(prochaine, '/seance')),
  plein('séance tenue', suite(tenue, '/seance'), true),
  plein('séance projetée', suite(tenue, '/projection')),
  plein('procès-verbal', suite(tenue, '/documents/proces-verbal'), true),
  plein('procès-verbal, suite', suite(tenue, '/documents/proces-verbal?panneau=suite')),
  plein('procès-verbal, communiquer', suite(tenue, '/documents/proces-verbal?panneau=occultations')),
  plein('extrait', suite(tenue, '/documents/extrait')),
  plein('corrections d’un Word', suite(tenue, '/corrections')),
  plein('décisions', fixe('/decisions')),
  plein('exporter les comptes rendus', fixe('/reunions?exporter')),
  plein('relevé de décisions', suite(tenue, '/documents/releve-decisions')),
  plein('convocation en Word', suite(prochaine, '/documents/convocation')),
  plein('galerie des documents', fixe('/documents')),
  plein('documents produits', fixe('/documents/produits')),
  plein('note d’une page', fixe('/notes/territoire/qpv/QN06804M'), true),
  neuf('note d’une page', fixe('/notes/territoire/qpv/QN06803M')),
  plein('instance, documents', suite(instance, '/documents')),
  plein('contrats de ville', fixe('/contrats')),
  plein('conventions', fixe('/conventions')),
  plein('région', fixe('/conventions/region')),
  plein('région, par volet', fixe('/conventions/region/volet')),
  plein('région, organismes', fixe('/conventions/region/organismes')),
  plein('bilan régional', fixe('/conventions/region/bilan')),
  plein('appels à manifestation d’intérêt', fixe('/conventions/appels')),
  plein('appel', appel),
  plein('appel, candidatures', suite(appel, '/candidatures')),
  plein('appel, grille d’éligibilité', suite(appel, '/grille')),
  plein('candidature', candidature),
  plein('candidature, éligibilité', suite(candidature, '/eligibilite')),
  plein('candidature, instruction', suite(candidature, '/instruction')),
  plein('zones blanches', fixe('/conventions/zones-blanches')),
  plein('convention, suivi', convention, true),
  plein('convention, ce qu’elle dit', suite(convention, '/fiche')),
  plein(
    'convention sans versement, engagements',
    async (lecture) => `${await lecture.adresseDe('/conventions', '/conventions/', /Valbrune/u)}/engagements`,
  ),
  plein('avenant, son Word', suite(convention, '/document/avenant')),
  plein('convention, argent', suite(convention, '/argent')),
  plein('convention, bénéficiaires', suite(convention, '/beneficiaires')),
  plein('convention, contrôles', suite(controlee, '/controles')),
  plein('convention, visite sur place', duControle(0)),
  plein('convention, lettre de contrôle', duControle(1)),
  plein('réglages des conventions', fixe('/reglages/conventions')),
  plein('convention, COPIL', suite(convention, '/copil')),
  plein('navette d’une convention', suite(convention, '/navette')),
  plein('convention, rapports', suite(suivie, '/rapports')),
  plein('rapport, synthèse', rapport(/04\/2026/u)),
  plein('rapport, conformité', suite(rapport(/04\/2026/u), '?section=conformite')),
  plein('rapport, risques', suite(rapport(/04\/2026/u), '?section=risques')),
  plein('rapport validé', rapport(/01\/2026/u)),
  plein('rapport, synthèse projetée', suite(rapport(/01\/2026/u), '/projection')),
  plein('relance d’un opérateur', suite(convention, '/document/relance-previsions')),
  plein('fiche action', ficheAction('Permanences CitésLab'), true),
  plein('fiche action à peine ouverte', ficheAction('Ateliers de conversation')),
  plein('feuille de route', feuille, true),
  plein('feuille de route, filtrée', suite(feuille, '?a-voir=&colonnes=objectif|priorite|debut|fin|etapes|etat')),
  plein('feuille de route, axes et objectifs', suite(feuille, '/axes')),
  plein('diagnostic d’une feuille de route', suite(feuille, '/diagnostic')),
  plein('versions d’une feuille de route', suite(feuille, '/versions')),
  plein('navette Excel', suite(feuille, '/navette')),
  plein('bilan annuel', suite(feuille, '/bilan')),
  plein('feuille de route, calendrier', suite(feuille, '/calendrier'), true),
  plein('feuille de route, agenda', suite(feuille, '/calendrier?vue=agenda')),
  plein('feuille de route, par état', suite(feuille, '/par-etat')),
  plein('feuille de route, carte', suite(feuille, '/carte')),
  plein('feuille de route, indicateurs', suite(feuille, '/indicateurs')),
  plein('feuille de route, couverture', suite(feuille, '/couverture')),
  plein('feuille de route, argent', suite(feuille, '/argent')),
  plein('feuille de route en Word', suite(feuille, '/document')),
  plein('catalogue des dispositifs', fixe('/dispositifs')),
  plein('catalogue, un dispositif', fixe('/dispositifs/019b0000-0000-7000-8000-000000000007')),
  plein('reprendre une feuille de route', fixe('/feuilles-de-route/reprendre?contenu=actions')),
  plein('programmation annuelle', suite(contratDeMulhouse, '/programmation')),
  plein('programmation annuelle, totaux', suite(contratDeMulhouse, '/programmation/2026/totaux?par=axe')),
  plein('programmation annuelle, année vide', suite(contratDeMulhouse, '/programmation/2028')),
  plein('programmation annuelle, projetée', suite(contratDeMulhouse, '/programmation/2026/projection')),
  plein(
    'contrat de ville, tableau de bord',
    suite((lecture) => lecture.adresseDe('/contrats', '/contrats/', /Mulhouse/u), '/tableau'),
    true,
  ),
  plein(
    'contrat de ville, tableau de bord sans feuille',
    suite((lecture) => lecture.adresseDe('/contrats', '/contrats/', /Thann/u), '/tableau'),
  ),
  plein('contrat de ville', (lecture) => lecture.adresseDe('/contrats', '/contrats/'), true),
  plein('annuaire', fixe('/annuaire'), true),
  plein('annuaire, vérification', fixe('/annuaire/verification?vue=toutes')),
  plein('structures', fixe('/annuaire/structures')),
  plein('structure', (lecture) => lecture.adresseDe('/annuaire/structures', '/annuaire/structures/')),
  plein('désignations', fixe('/annuaire/designations')),
  plein('désignation ouverte', (lecture) => lecture.adresseDe('/annuaire/designations', '/annuaire/designations/')),
  plein('désignations, carte', fixe('/annuaire/designations?vue=manques&lieu=55')),
  plein('désignations, France entière', fixe('/annuaire/designations?vue=manques&carte=france')),
  plein('EQ2030', fixe('/annuaire/eq2030')),
  plein('EQ2030, déploiement', (lecture) => lecture.adresseDe('/annuaire/eq2030', '/annuaire/eq2030/')),
  plein('EQ2030, quartiers', fixe('/annuaire/eq2030?vue=quartiers&qpv=QN06803M')),
  plein('EQ2030, chiffres', fixe('/annuaire/eq2030?vue=chiffres')),
  plein('reprendre un tableau', fixe('/annuaire/reprendre')),
  plein('reprendre un tableau, reçu', tableauColle),
  plein('territoires', fixe('/territoires')),
  plein('fiche d’un territoire', fixe('/territoires/clpe/CLPE68003')),
  plein('fiche d’un quartier', fixe('/territoires/qpv/QN06803M')),
  plein('fiche territoriale en Word', fixe('/territoires/clpe/CLPE68003/document')),
  plein('réglages, émetteurs', fixe('/reglages/emetteurs'), true),
  plein('réglages, modèles', fixe('/reglages/modeles')),
  plein('passer la main', fixe('/passation')),
  plein('reprendre un dossier', fixe('/reprendre-un-dossier')),
  neuf('passer la main', fixe('/passation')),
  plein('réglages, profil du service', fixe('/reglages/profil')),
  plein('réglages, seuils', fixe('/reglages/seuils')),
  plein('réglages, apparence', fixe('/reglages/apparence')),
  plein('réglages, fichier', fixe('/reglages/fichier')),
  plein('réglages, sauvegardes', fixe('/reglages/sauvegardes'), true),
  plein('réglages, corbeille', fixe('/reglages/corbeille'), true),
  plein('historique du fichier', fixe('/historique'), true),
  plein('ce qui manque depuis une restauration', fixe('/restauration')),
  plein('réglages, sources', fixe('/reglages/sources')),
  plein('fichiers de travail', fixe('/fichiers')),
  plein('manuel', fixe('/aide/seance')),
  plein('manuel, raccourcis', fixe('/aide/raccourcis')),
  plein('manuel, règles', fixe('/aide/regles')),
  plein('manuel, qualité', fixe('/aide/qualite')),
  plein('manuel, mots de droit', fixe('/aide/mots')),
  plein('composants', fixe('/composants')),
  plein('adresse inconnue', fixe('/nulle-part')),
  { nom: 'premiers pas', modele: 'vide', adresse: fixe('/'), principal: true },
  { nom: 'fichiers de travail avant tout', modele: 'vide', adresse: fixe('/fichiers') },
  neuf('ma semaine', fixe('/semaine'), true),
  neuf('mon département', fixe('/departement'), true),
  neuf('ma région', fixe('/departement/region')),
  neuf(
    'instance, tableau de bord',
    suite((lecture) => lecture.adresseDe('/instances', '/instances/'), '/tableau'),
  ),
  neuf('instance', (lecture) => lecture.adresseDe('/instances', '/instances/')),
  neuf('réunion', (lecture) => lecture.adresseDe('/reunions', '/reunions/')),
  neuf(
    'séance',
    suite((lecture) => lecture.adresseDe('/reunions', '/reunions/'), '/seance'),
  ),
  neuf(
    'procès-verbal',
    suite((lecture) => lecture.adresseDe('/reunions', '/reunions/'), '/documents/proces-verbal'),
  ),
  neuf(
    'convocation en Word',
    suite((lecture) => lecture.adresseDe('/reunions', '/reunions/'), '/documents/convocation'),
  ),
  neuf('historique du fichier', fixe('/historique')),
  neuf('réglages, corbeille', fixe('/reglages/corbeille')),
  neuf('décisions', fixe('/decisions')),
  neuf('contrats de ville', fixe('/contrats')),
  neuf('conventions', fixe('/conventions')),
  neuf('appels', fixe('/conventions/appels')),
  neuf('galerie des documents', fixe('/documents')),
  neuf('documents produits', fixe('/documents/produits')),
  neuf('calendrier', fixe('/calendrier')),
  neuf('annuaire', fixe('/annuaire')),
  neuf('annuaire, vérification', fixe('/annuaire/verification')),
  neuf('structures', fixe('/annuaire/structures')),
  neuf('désignations', fixe('/annuaire/designations')),
  neuf('EQ2030', fixe('/annuaire/eq2030')),
];
