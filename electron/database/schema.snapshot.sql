-- Le schéma tel que les migrations le bâtissent, déclencheurs engendrés (j_…) non compris.
-- Ne se retouche pas : node tests/integration/database/instantane.ts

CREATE TABLE accord (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  siege_id TEXT NOT NULL REFERENCES siege (id),
  recu_le TEXT NOT NULL CHECK (recu_le IS date(recu_le)),
  moyen TEXT,
  -- L'ordre du jour sur lequel il porte : s'il change, l'accord est à redemander.
  texte TEXT,
  UNIQUE (reunion_id, siege_id)
) STRICT;

CREATE INDEX accord_siege ON accord (siege_id);

CREATE TABLE "acte" (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  nature TEXT NOT NULL CHECK (nature IN ('perimetre', 'nombre', 'nominations', 'voix', 'copresidents', 'prefet_presidant',
    'reglement_interieur', 'plan_iae')),
  numero TEXT,
  date TEXT CHECK (date IS date(date)),
  raa TEXT,
  consulte_le TEXT CHECK (consulte_le IS date(consulte_le)),
  concerte_region_le TEXT CHECK (concerte_region_le IS date(concerte_region_le)),
  concerte_departement_le TEXT CHECK (concerte_departement_le IS date(concerte_departement_le)),
  deliberation_id TEXT REFERENCES deliberation (id) ON DELETE SET NULL,
  piece_id TEXT REFERENCES piece (id),
  note TEXT
) STRICT;

CREATE INDEX acte_instance ON acte (instance_id, nature, date);

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 500),
  pilote TEXT,
  echeance TEXT CHECK (echeance IS date(echeance)),
  etat TEXT NOT NULL DEFAULT 'a_engager' CHECK (etat IN ('a_engager', 'en_cours', 'faite', 'abandonnee')), suivi_note TEXT, suivi_le TEXT CHECK (suivi_le IS date(suivi_le))) STRICT;

CREATE INDEX action_echeance ON action (echeance) WHERE etat IN ('a_engager', 'en_cours');

CREATE INDEX action_pilote ON action (pilote) WHERE pilote IS NOT NULL;

CREATE INDEX action_point ON action (point_id, rang);

CREATE TABLE affectation (
  id TEXT PRIMARY KEY,
  personne_id TEXT NOT NULL REFERENCES personne (id) ON DELETE CASCADE,
  structure_id TEXT REFERENCES structure (id),
  fonction TEXT,
  debut TEXT CHECK (debut IS date(debut)),
  fin TEXT CHECK (fin IS date(fin)),
  CHECK (structure_id IS NOT NULL OR fonction IS NOT NULL),
  CHECK (fin IS NULL OR debut IS NULL OR fin >= debut)
) STRICT;

CREATE INDEX affectation_personne ON affectation (personne_id);

CREATE INDEX affectation_structure ON affectation (structure_id) WHERE structure_id IS NOT NULL;

CREATE TABLE aide_publique (
  id TEXT PRIMARY KEY,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  financeur TEXT NOT NULL CHECK (length(financeur) BETWEEN 1 AND 200),
  montant INTEGER NOT NULL CHECK (montant >= 0),
  minimis INTEGER NOT NULL DEFAULT 0 CHECK (minimis IN (0, 1))
) STRICT;

CREATE INDEX aide_publique_structure ON aide_publique (structure_id, annee);

CREATE TABLE alerte_ecartee (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
  genre TEXT NOT NULL CHECK (length(genre) BETWEEN 1 AND 40),
  objet TEXT NOT NULL CHECK (length(objet) BETWEEN 1 AND 60),
  repere TEXT NOT NULL CHECK (length(repere) <= 120),
  le TEXT NOT NULL CHECK (date(le) = le),
  UNIQUE (code, genre, objet, repere)
) STRICT;

CREATE TABLE appel (
  id TEXT PRIMARY KEY,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  intitule_tri TEXT NOT NULL,
  -- Code du référentiel.
  region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 3),
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  vague TEXT CHECK (length(vague) <= 60),
  lance_le TEXT CHECK (date(lance_le) = lance_le),
  depot_au TEXT CHECK (date(depot_au) = depot_au),
  clos_le TEXT CHECK (date(clos_le) = clos_le),
  enveloppe INTEGER CHECK (enveloppe >= 0),
  enveloppe_par TEXT NOT NULL DEFAULT 'total' CHECK (enveloppe_par IN ('total', 'an')),
  -- Coût par bénéficiaire qui sert de repère, d'où il vient et où il vaut.
  cout_reference INTEGER CHECK (cout_reference >= 0),
  cout_source TEXT CHECK (length(cout_source) <= 200),
  cout_region TEXT CHECK (length(cout_region) <= 100),
  cible INTEGER CHECK (cible >= 0),
  minimum_annuel INTEGER CHECK (minimum_annuel >= 0),
  volets_exiges INTEGER NOT NULL DEFAULT 1 CHECK (volets_exiges IN (0, 1)),
  boite TEXT CHECK (length(boite) <= 254),
  note TEXT,
  supprime_le TEXT
) STRICT;

CREATE TABLE appel_critere (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  famille TEXT NOT NULL CHECK (length(famille) BETWEEN 1 AND 100),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 300),
  condition TEXT NOT NULL CHECK (condition IN ('toujours', 'consortium', 'pic', 'cej_jr_1', 'cej_jr_2', 'siae', 'mission_locale')),
  cle TEXT CHECK (cle IN ('montant', 'volet_reperage', 'volet_coordination', 'public_vise', 'public_exclu', 'lettres', 'identites', 'budgets'))
) STRICT;

CREATE INDEX appel_critere_appel ON appel_critere (appel_id, rang);

CREATE TABLE appel_etape (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  du TEXT NOT NULL CHECK (date(du) = du),
  au TEXT CHECK (date(au) = au AND au >= du)
) STRICT;

CREATE INDEX appel_etape_appel ON appel_etape (appel_id, rang);

CREATE TABLE appel_piece (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  piece_id TEXT NOT NULL REFERENCES piece (id),
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 300),
  rang INTEGER NOT NULL,
  recue_le TEXT NOT NULL CHECK (date(recue_le) = recue_le)
) STRICT;

CREATE INDEX appel_piece_appel ON appel_piece (appel_id, rang);

CREATE INDEX appel_piece_piece ON appel_piece (piece_id);

CREATE TABLE appel_public (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 300),
  exclu INTEGER NOT NULL DEFAULT 0 CHECK (exclu IN (0, 1))
) STRICT;

CREATE INDEX appel_public_appel ON appel_public (appel_id, rang);

CREATE TABLE appel_question (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 1000),
  reponse TEXT,
  repondu_le TEXT CHECK (date(repondu_le) = repondu_le)
) STRICT;

CREATE INDEX appel_question_appel ON appel_question (appel_id, rang);

CREATE TABLE appel_zone (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  genre TEXT NOT NULL CHECK (genre IN ('departement', 'epci', 'commune', 'qpv', 'tous_qpv', 'frr', 'mots')),
  code TEXT CHECK (length(code) BETWEEN 1 AND 20),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 300),
  departement TEXT CHECK (length(departement) BETWEEN 1 AND 3),
  motif TEXT CHECK (length(motif) <= 500),
  non_limitative INTEGER NOT NULL DEFAULT 0 CHECK (non_limitative IN (0, 1)),
  CHECK ((genre = 'mots') = (code IS NULL)),
  UNIQUE (appel_id, genre, code)
) STRICT;

CREATE INDEX appel_zone_appel ON appel_zone (appel_id, rang);

CREATE TABLE attente (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES version_pv (id) ON DELETE CASCADE,
  aupres_de TEXT NOT NULL CHECK (length(aupres_de) BETWEEN 1 AND 300),
  objet TEXT NOT NULL CHECK (objet IN ('accord', 'signature')),
  depuis TEXT NOT NULL CHECK (depuis IS date(depuis)),
  recu_le TEXT CHECK (recu_le IS date(recu_le))
) STRICT;

CREATE INDEX attente_attendue ON attente (depuis) WHERE recu_le IS NULL;

CREATE INDEX attente_version ON attente (version_id);

CREATE TABLE audit (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('audit', 'signalement')),
  siege_id TEXT NOT NULL REFERENCES siege (id),
  demandeur_id TEXT REFERENCES personne (id),
  cible TEXT NOT NULL CHECK (cible IN ('france_travail', 'mission_locale', 'cap_emploi', 'delegataire')),
  organisme TEXT NOT NULL CHECK (length(organisme) BETWEEN 1 AND 300),
  expose TEXT,
  -- Il agit hors du ressort du comité : la demande se note, avec cette réserve (R-209).
  hors_ressort INTEGER NOT NULL DEFAULT 0 CHECK (hors_ressort IN (0, 1)),
  recu_le TEXT NOT NULL CHECK (recu_le IS date(recu_le)),
  -- Collectivité délégante, et son accord sur le principe et les modalités (R-210).
  collectivite TEXT,
  accord_le TEXT CHECK (accord_le IS date(accord_le)),
  accord_modalites TEXT,
  point_id TEXT REFERENCES point (id) ON DELETE SET NULL,
  issue TEXT CHECK (issue IN ('adopte', 'rejete')),
  vote_le TEXT CHECK (vote_le IS date(vote_le)),
  objectifs TEXT,
  charge TEXT,
  financement TEXT,
  rapport_le TEXT CHECK (rapport_le IS date(rapport_le)),
  conclusions TEXT,
  plan_action TEXT,
  -- Point où le comité local entend les conclusions de l'audit qu'il a demandé (R. 5311-3-13).
  presentation_point_id TEXT REFERENCES point (id) ON DELETE SET NULL,
  -- Le signalement du comité local qui a saisi le comité départemental.
  issu_de_id TEXT REFERENCES audit (id) ON DELETE SET NULL,
  clos_le TEXT CHECK (clos_le IS date(clos_le)),
  CHECK ((issue IS NULL) = (vote_le IS NULL))
) STRICT;

CREATE INDEX audit_demandeur ON audit (demandeur_id) WHERE demandeur_id IS NOT NULL;

CREATE INDEX audit_instance ON audit (instance_id, recu_le);

CREATE INDEX audit_issu ON audit (issu_de_id) WHERE issu_de_id IS NOT NULL;

CREATE INDEX audit_point ON audit (point_id) WHERE point_id IS NOT NULL;

CREATE INDEX audit_presentation ON audit (presentation_point_id) WHERE presentation_point_id IS NOT NULL;

CREATE INDEX audit_siege ON audit (siege_id);

CREATE TABLE avenant_valeur (
  id TEXT PRIMARY KEY,
  avenant_id TEXT NOT NULL REFERENCES convention_avenant (id) ON DELETE CASCADE,
  champ TEXT NOT NULL CHECK (length(champ) BETWEEN 1 AND 40),
  -- 0 : toute la convention.
  annee INTEGER NOT NULL DEFAULT 0 CHECK (annee = 0 OR annee BETWEEN 2000 AND 2199),
  membre_id TEXT REFERENCES convention_membre (id) ON DELETE CASCADE,
  -- Centimes.
  montant INTEGER CHECK (montant >= 0),
  nombre REAL CHECK (nombre >= 0),
  texte TEXT CHECK (length(texte) <= 1000),
  structure_id TEXT REFERENCES structure (id)
) STRICT;

CREATE UNIQUE INDEX avenant_valeur_champ ON avenant_valeur (avenant_id, champ, annee, coalesce(membre_id, ''));

CREATE INDEX avenant_valeur_membre ON avenant_valeur (membre_id) WHERE membre_id IS NOT NULL;

CREATE INDEX avenant_valeur_structure ON avenant_valeur (structure_id) WHERE structure_id IS NOT NULL;

CREATE TABLE axe (
  id TEXT PRIMARY KEY,
  feuille_id TEXT NOT NULL REFERENCES feuille_de_route (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  -- Un des quatre axes du comité interministériel des villes du 27/10/2023, ou un des trois piliers d'avant 2024.
  rattachement TEXT CHECK (rattachement IN ('plein_emploi', 'transition_ecologique', 'services_publics', 'ville_renouvelee',
    'cohesion_sociale', 'cadre_de_vie', 'developpement_economique'))
) STRICT;

CREATE INDEX axe_feuille ON axe (feuille_id, rang);

CREATE TABLE bulletin (
  id TEXT PRIMARY KEY,
  deliberation_id TEXT NOT NULL REFERENCES deliberation (id) ON DELETE CASCADE,
  siege_id TEXT NOT NULL REFERENCES siege (id),
  sens TEXT NOT NULL CHECK (sens IN ('pour', 'contre', 'abstention', 'nppv')),
  -- Vote écrit (R-079) : jour où il est reçu, et opinion dont le membre demande l'annexe (R. 133-7).
  recu_le TEXT CHECK (recu_le IS date(recu_le)),
  opinion TEXT,
  UNIQUE (deliberation_id, siege_id)
) STRICT;

CREATE INDEX bulletin_siege ON bulletin (siege_id);

CREATE TABLE candidature (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  projet TEXT NOT NULL CHECK (length(projet) BETWEEN 1 AND 200),
  projet_tri TEXT NOT NULL,
  porteur_id TEXT NOT NULL REFERENCES structure (id),
  -- Numéro du dossier déposé en ligne, et SIRET du porteur : à quoi un export la reconnaît.
  numero TEXT CHECK (length(numero) BETWEEN 1 AND 40),
  siret TEXT CHECK (length(siret) = 14),
  deposee_le TEXT CHECK (date(deposee_le) = deposee_le),
  volet_reperage INTEGER NOT NULL DEFAULT 0 CHECK (volet_reperage IN (0, 1)),
  volet_remobilisation INTEGER NOT NULL DEFAULT 0 CHECK (volet_remobilisation IN (0, 1)),
  volet_accompagnement INTEGER NOT NULL DEFAULT 0 CHECK (volet_accompagnement IN (0, 1)),
  volet_coordination INTEGER NOT NULL DEFAULT 0 CHECK (volet_coordination IN (0, 1)),
  cas_pic INTEGER NOT NULL DEFAULT 0 CHECK (cas_pic IN (0, 1)),
  cas_cej_jr1 INTEGER NOT NULL DEFAULT 0 CHECK (cas_cej_jr1 IN (0, 1)),
  cas_cej_jr2 INTEGER NOT NULL DEFAULT 0 CHECK (cas_cej_jr2 IN (0, 1)),
  cas_siae INTEGER NOT NULL DEFAULT 0 CHECK (cas_siae IN (0, 1)),
  cas_mission_locale INTEGER NOT NULL DEFAULT 0 CHECK (cas_mission_locale IN (0, 1)),
  cout_total INTEGER CHECK (cout_total >= 0),
  decision TEXT CHECK (decision IN ('retenue', 'attente', 'non_retenue')),
  decidee_le TEXT CHECK (date(decidee_le) = decidee_le),
  decision_motif TEXT CHECK (length(decision_motif) <= 1000),
  -- La convention ouverte d'après elle : une seule.
  convention_id TEXT REFERENCES convention (id) ON DELETE SET NULL,
  note TEXT,
  supprime_le TEXT,
  CHECK ((decision IS NULL) = (decidee_le IS NULL))
) STRICT;

CREATE INDEX candidature_appel ON candidature (appel_id);

CREATE UNIQUE INDEX candidature_convention ON candidature (convention_id) WHERE convention_id IS NOT NULL;

CREATE INDEX candidature_porteur ON candidature (porteur_id);

CREATE TABLE candidature_annee (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  demande INTEGER CHECK (demande >= 0),
  retenu INTEGER CHECK (retenu >= 0),
  beneficiaires INTEGER CHECK (beneficiaires >= 0),
  UNIQUE (candidature_id, annee)
) STRICT;

CREATE TABLE candidature_avis (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  genre TEXT NOT NULL CHECK (genre IN ('ddets', 'france_travail', 'missions_locales', 'cap_emploi', 'autre')),
  organisme TEXT NOT NULL CHECK (length(organisme) BETWEEN 1 AND 200),
  sens TEXT NOT NULL CHECK (sens IN ('favorable', 'reserve', 'defavorable')),
  le TEXT NOT NULL CHECK (date(le) = le),
  texte TEXT
) STRICT;

CREATE INDEX candidature_avis_candidature ON candidature_avis (candidature_id, rang);

CREATE TABLE candidature_controle (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  critere_id TEXT NOT NULL REFERENCES appel_critere (id) ON DELETE CASCADE,
  reponse TEXT NOT NULL CHECK (reponse IN ('oui', 'non', 'sans_objet')),
  motif TEXT CHECK (length(motif) <= 500),
  UNIQUE (candidature_id, critere_id)
) STRICT;

CREATE INDEX candidature_controle_critere ON candidature_controle (critere_id);

CREATE TABLE candidature_membre (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  chef_de_file INTEGER NOT NULL DEFAULT 0 CHECK (chef_de_file IN (0, 1)),
  role TEXT CHECK (length(role) <= 300),
  budget INTEGER CHECK (budget >= 0),
  contribution INTEGER CHECK (contribution >= 0),
  lettre INTEGER NOT NULL DEFAULT 0 CHECK (lettre IN (0, 1)),
  identite INTEGER NOT NULL DEFAULT 0 CHECK (identite IN (0, 1)),
  UNIQUE (candidature_id, structure_id)
) STRICT;

CREATE INDEX candidature_membre_structure ON candidature_membre (structure_id);

CREATE TABLE candidature_note (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  critere TEXT NOT NULL CHECK (critere IN ('parcours', 'territoire', 'ancrage', 'gouvernance', 'modele')),
  note INTEGER CHECK (note BETWEEN 0 AND 5),
  commentaire TEXT,
  UNIQUE (candidature_id, critere)
) STRICT;

CREATE TABLE candidature_public (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  public_id TEXT NOT NULL REFERENCES appel_public (id) ON DELETE CASCADE,
  UNIQUE (candidature_id, public_id)
) STRICT;

CREATE INDEX candidature_public_public ON candidature_public (public_id);

CREATE TABLE candidature_zone (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  genre TEXT NOT NULL CHECK (genre IN ('departement', 'epci', 'commune', 'qpv', 'mots')),
  code TEXT CHECK (length(code) BETWEEN 1 AND 20),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  motif TEXT CHECK (length(motif) <= 300),
  non_limitative INTEGER NOT NULL DEFAULT 0 CHECK (non_limitative IN (0, 1)),
  CHECK ((genre = 'mots') = (code IS NULL)),
  UNIQUE (candidature_id, genre, code)
) STRICT;

CREATE TABLE chiffre_eq2030 (
  id TEXT PRIMARY KEY,
  -- « quartiers » : des QPV couverts, à mettre en regard de ceux que l'application compte.
  genre TEXT NOT NULL CHECK (genre IN ('objectif', 'realise', 'quartiers')),
  axe INTEGER CHECK (axe BETWEEN 1 AND 3),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 300),
  valeur INTEGER NOT NULL CHECK (valeur >= 0),
  unite TEXT,
  periode TEXT,
  -- NULL : toute la France.
  region_code TEXT,
  date TEXT NOT NULL CHECK (date IS date(date)),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 500)
) STRICT;

CREATE TABLE chiffre_territoire (
  id TEXT PRIMARY KEY,
  genre TEXT NOT NULL CHECK (genre IN (
    'region', 'departement', 'arrondissement', 'epci', 'commune', 'qpv', 'clpe', 'contrat_ville', 'pays')),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  nature TEXT NOT NULL CHECK (nature IN ('effectif', 'taux', 'moyenne', 'part')),
  de_quoi TEXT CHECK (length(de_quoi) BETWEEN 1 AND 200),
  unite TEXT CHECK (length(unite) <= 60),
  -- Qui est compté, tous ou une part ; jamais le sexe d'une personne (G1).
  population TEXT NOT NULL CHECK (population IN ('ensemble', 'femmes', 'hommes')),
  dans TEXT NOT NULL CHECK (dans IN ('ensemble', 'qpv', 'hors_qpv')),
  valeur REAL CHECK (valeur >= 0),
  -- Pourquoi la valeur manque : ce n'est pas zéro.
  absence TEXT CHECK (absence IN ('nd', 'secret')),
  periode TEXT CHECK (length(periode) <= 60),
  le TEXT NOT NULL CHECK (le IS date(le)),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 300),
  CHECK ((valeur IS NULL) <> (absence IS NULL)),
  CHECK ((nature = 'part') = (de_quoi IS NOT NULL))
) STRICT;

CREATE INDEX chiffre_territoire_ou ON chiffre_territoire (genre, code);

CREATE TABLE choix_emetteur (
  id TEXT PRIMARY KEY,
  reunion_id TEXT REFERENCES reunion (id) ON DELETE CASCADE,
  instance_id TEXT REFERENCES instance (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (length(genre) BETWEEN 1 AND 60),
  emetteur_id TEXT NOT NULL REFERENCES emetteur (id),
  signataire_id TEXT REFERENCES signataire (id),
  CHECK ((reunion_id IS NULL) <> (instance_id IS NULL))
) STRICT;

CREATE INDEX choix_emetteur_emetteur ON choix_emetteur (emetteur_id);

CREATE UNIQUE INDEX choix_emetteur_instance ON choix_emetteur (instance_id, genre) WHERE instance_id IS NOT NULL;

CREATE UNIQUE INDEX choix_emetteur_reunion ON choix_emetteur (reunion_id, genre) WHERE reunion_id IS NOT NULL;

CREATE INDEX choix_emetteur_signataire ON choix_emetteur (signataire_id) WHERE signataire_id IS NOT NULL;

CREATE TABLE concertation (
  id TEXT PRIMARY KEY,
  feuille_id TEXT NOT NULL REFERENCES feuille_de_route (id) ON DELETE CASCADE,
  le TEXT NOT NULL CHECK (le IS date(le)),
  forme TEXT NOT NULL CHECK (length(forme) BETWEEN 1 AND 200),
  priorites TEXT
) STRICT;

CREATE INDEX concertation_feuille ON concertation (feuille_id, le);

CREATE TABLE constat_ecarte (
  id TEXT PRIMARY KEY,
  personne_id TEXT NOT NULL REFERENCES personne (id) ON DELETE CASCADE,
  constat TEXT NOT NULL CHECK (length(constat) BETWEEN 1 AND 60),
  valeur TEXT NOT NULL,
  UNIQUE (personne_id, constat, valeur)
) STRICT;

CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  personne_id TEXT REFERENCES personne (id) ON DELETE CASCADE,
  structure_id TEXT REFERENCES structure (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('courriel', 'telephone')),
  valeur TEXT NOT NULL CHECK (length(valeur) BETWEEN 1 AND 320),
  libelle TEXT,
  CHECK ((personne_id IS NULL) <> (structure_id IS NULL))
) STRICT;

CREATE INDEX contact_personne ON contact (personne_id) WHERE personne_id IS NOT NULL;

CREATE INDEX contact_structure ON contact (structure_id) WHERE structure_id IS NOT NULL;

CREATE TABLE contrat_jalon (
  id TEXT PRIMARY KEY,
  contrat_id TEXT NOT NULL REFERENCES contrat_ville (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('avenant', 'bilan', 'revoyure', 'autre')),
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  -- Quand il est attendu, et quand il a eu lieu.
  echeance TEXT CHECK (echeance IS date(echeance)),
  fait_le TEXT CHECK (fait_le IS date(fait_le)),
  note TEXT
) STRICT;

CREATE INDEX contrat_jalon_contrat ON contrat_jalon (contrat_id);

CREATE TABLE contrat_signataire (
  id TEXT PRIMARY KEY,
  contrat_id TEXT NOT NULL REFERENCES contrat_ville (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  signe_le TEXT CHECK (signe_le IS date(signe_le)),
  -- Ce qu'il s'engage à faire, tel que le contrat le dit.
  engagement TEXT,
  UNIQUE (contrat_id, structure_id)
) STRICT;

CREATE INDEX contrat_signataire_structure ON contrat_signataire (structure_id);

CREATE TABLE contrat_ville (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  supprime_le TEXT
, signe_le TEXT CHECK (signe_le IS date(signe_le)), debut INTEGER NOT NULL DEFAULT 2024 CHECK (debut BETWEEN 2000 AND 2199), fin INTEGER NOT NULL DEFAULT 2030 CHECK (fin BETWEEN 2000 AND 2199), pilotages_par_an INTEGER CHECK (pilotages_par_an BETWEEN 1 AND 52), conseil_citoyen TEXT, note TEXT, techniques_par_an INTEGER CHECK (techniques_par_an BETWEEN 1 AND 52), financeurs_par_an INTEGER CHECK (financeurs_par_an BETWEEN 1 AND 52)) STRICT;

CREATE UNIQUE INDEX contrat_ville_code ON contrat_ville (code) WHERE supprime_le IS NULL;

CREATE TABLE controle_surcompensation (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  -- Le dernier exercice contrôlé : le calcul part toujours du premier.
  jusqu_a INTEGER NOT NULL CHECK (jusqu_a BETWEEN 2000 AND 2199),
  le TEXT NOT NULL CHECK (date(le) = le),
  autorite TEXT NOT NULL CHECK (length(autorite) BETWEEN 1 AND 200),
  decision TEXT NOT NULL CHECK (decision IN ('AUCUNE_SURCOMPENSATION', 'REPORT_AUTORISE', 'REVERSEMENT_INTEGRAL')),
  motif TEXT CHECK (length(motif) <= 500),
  -- Centimes.
  surcompensation INTEGER NOT NULL,
  a_reporter INTEGER NOT NULL CHECK (a_reporter >= 0),
  a_reverser INTEGER NOT NULL CHECK (a_reverser >= 0),
  -- Le contrôle de la convention d'avant dont le report est repris.
  report_de_id TEXT REFERENCES controle_surcompensation (id) ON DELETE SET NULL,
  -- Chaque organisme, chaque terme, tels qu'ils étaient ce jour-là.
  resultat TEXT NOT NULL CHECK (json_valid(resultat))
) STRICT;

CREATE INDEX controle_surcompensation_convention ON controle_surcompensation (convention_id, le);

CREATE INDEX controle_surcompensation_report ON controle_surcompensation (report_de_id) WHERE report_de_id IS NOT NULL;

CREATE TABLE convention (
  id TEXT PRIMARY KEY,
  genre TEXT NOT NULL CHECK (genre IN ('o2r', 'politique_ville', 'eq2030', 'objectifs')),
  numero TEXT NOT NULL CHECK (length(numero) BETWEEN 1 AND 60),
  numero_tri TEXT NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  intitule_tri TEXT NOT NULL,
  porteur_id TEXT NOT NULL REFERENCES structure (id),
  debut TEXT NOT NULL CHECK (date(debut) = debut),
  fin TEXT NOT NULL CHECK (date(fin) = fin AND fin > debut),
  -- Pourquoi une convention O2R ne dure pas trois ans (D. 5316-4).
  motif_duree TEXT CHECK (length(motif_duree) <= 500),
  -- Les faits dont se lit son statut (C9), et pourquoi elle s'est arrêtée ou a été corrigée.
  signee_le TEXT CHECK (date(signee_le) = signee_le),
  cloturee_le TEXT CHECK (date(cloturee_le) = cloturee_le),
  resiliee_le TEXT CHECK (date(resiliee_le) = resiliee_le),
  statut_motif TEXT CHECK (length(statut_motif) <= 500),
  autorite TEXT CHECK (length(autorite) <= 200),
  base_sieg TEXT CHECK (base_sieg IN ('decision_2012', 'decision_2025', 'minimis', 'autre')),
  base_sieg_autre TEXT CHECK (length(base_sieg_autre) <= 200),
  volet_reperage INTEGER NOT NULL DEFAULT 0 CHECK (volet_reperage IN (0, 1)),
  volet_remobilisation INTEGER NOT NULL DEFAULT 0 CHECK (volet_remobilisation IN (0, 1)),
  volet_accompagnement INTEGER NOT NULL DEFAULT 0 CHECK (volet_accompagnement IN (0, 1)),
  volet_coordination INTEGER NOT NULL DEFAULT 0 CHECK (volet_coordination IN (0, 1)),
  -- Les nombres de D. 5316-3, 3°.
  cout_total INTEGER CHECK (cout_total >= 0),
  montant INTEGER CHECK (montant >= 0),
  beneficiaires INTEGER CHECK (beneficiaires >= 0),
  beneficiaires_par_etp REAL CHECK (beneficiaires_par_etp >= 0),
  mode_indirect TEXT CHECK (mode_indirect IN ('forfait', 'cle')),
  -- En points de base : 1 500 vaut 15 %.
  taux_indirect INTEGER CHECK (taux_indirect BETWEEN 0 AND 10000),
  cle_indirecte TEXT CHECK (length(cle_indirecte) <= 500),
  clause_report INTEGER NOT NULL DEFAULT 0 CHECK (clause_report IN (0, 1)),
  -- Jour de clôture des comptes de l'organisme, « 12-31 » : les conventions qui ne sont pas O2R comptent de là.
  cloture TEXT NOT NULL DEFAULT '12-31' CHECK (length(cloture) = 5),
  renouvelee_par_id TEXT REFERENCES convention (id) ON DELETE SET NULL,
  note TEXT,
  supprime_le TEXT
, pas TEXT NOT NULL DEFAULT 'trimestre' CHECK (pas IN ('mois', 'trimestre', 'annee')), seuil_vert INTEGER NOT NULL DEFAULT 9000 CHECK (seuil_vert BETWEEN 1 AND 20000), seuil_orange INTEGER NOT NULL DEFAULT 7000 CHECK (seuil_orange BETWEEN 0 AND 20000), seuil_cases INTEGER NOT NULL DEFAULT 5 CHECK (seuil_cases BETWEEN 2 AND 100), clause_compte_rendu INTEGER NOT NULL DEFAULT 0 CHECK (clause_compte_rendu IN (0, 1)), clause_bilan INTEGER NOT NULL DEFAULT 0 CHECK (clause_bilan IN (0, 1)), clause_avance INTEGER NOT NULL DEFAULT 0 CHECK (clause_avance IN (0, 1)), prefet_de_region INTEGER NOT NULL DEFAULT 0 CHECK (prefet_de_region IN (0, 1)), ami_reference TEXT CHECK (length(ami_reference) <= 200), demande_le TEXT CHECK (date(demande_le) = demande_le), representant_dit INTEGER NOT NULL DEFAULT 0 CHECK (representant_dit IN (0, 1)), volets_exiges INTEGER NOT NULL DEFAULT 0 CHECK (volets_exiges IN (0, 1)), motif_volets TEXT CHECK (length(motif_volets) <= 500), minimum_annuel INTEGER CHECK (minimum_annuel >= 0), copil_id TEXT REFERENCES instance (id) ON DELETE SET NULL, copil_par_an INTEGER CHECK (copil_par_an BETWEEN 1 AND 12), emetteur_id TEXT REFERENCES emetteur (id), seuil_ecart INTEGER NOT NULL DEFAULT 1000 CHECK (seuil_ecart BETWEEN 0 AND 10000), plafond_avance INTEGER NOT NULL DEFAULT 5000 CHECK (plafond_avance BETWEEN 0 AND 10000), jour_avance INTEGER NOT NULL DEFAULT 331 CHECK (jour_avance BETWEEN 101 AND 1231), publics TEXT CHECK (length(publics) <= 1000), engagement_juridique TEXT CHECK (length(engagement_juridique) <= 60), tiers_chorus TEXT CHECK (length(tiers_chorus) <= 60), signataire_id TEXT REFERENCES signataire (id) ON DELETE SET NULL, instruction_le TEXT CHECK (date(instruction_le) = instruction_le), a_signer_le TEXT CHECK (date(a_signer_le) = a_signer_le), pieces_derniere_annee INTEGER NOT NULL DEFAULT 0 CHECK (pieces_derniere_annee IN (0, 1))) STRICT;

CREATE INDEX convention_copil ON convention (copil_id) WHERE copil_id IS NOT NULL;

CREATE INDEX convention_emetteur ON convention (emetteur_id) WHERE emetteur_id IS NOT NULL;

CREATE UNIQUE INDEX convention_numero ON convention (numero_tri) WHERE supprime_le IS NULL;

CREATE INDEX convention_porteur ON convention (porteur_id);

CREATE INDEX convention_renouvelee ON convention (renouvelee_par_id) WHERE renouvelee_par_id IS NOT NULL;

CREATE INDEX convention_signataire ON convention (signataire_id) WHERE signataire_id IS NOT NULL;

CREATE TABLE convention_annee (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  montant INTEGER CHECK (montant >= 0),
  beneficiaires INTEGER CHECK (beneficiaires >= 0),
  arrete_le TEXT CHECK (date(arrete_le) = arrete_le),
  execution_recue_le TEXT CHECK (date(execution_recue_le) = execution_recue_le),
  budget_recu_le TEXT CHECK (date(budget_recu_le) = budget_recu_le),
  prevision_recue_le TEXT CHECK (date(prevision_recue_le) = prevision_recue_le),
  comptes_recus_le TEXT CHECK (date(comptes_recus_le) = comptes_recus_le),
  bilan_recu_le TEXT CHECK (date(bilan_recu_le) = bilan_recu_le),
  mention_moyens INTEGER NOT NULL DEFAULT 0 CHECK (mention_moyens IN (0, 1)),
  mention_beneficiaires INTEGER NOT NULL DEFAULT 0 CHECK (mention_beneficiaires IN (0, 1)),
  mention_actions INTEGER NOT NULL DEFAULT 0 CHECK (mention_actions IN (0, 1)),
  mention_accompagnement INTEGER NOT NULL DEFAULT 0 CHECK (mention_accompagnement IN (0, 1)),
  mention_orientation INTEGER NOT NULL DEFAULT 0 CHECK (mention_orientation IN (0, 1)),
  mention_resultats INTEGER NOT NULL DEFAULT 0 CHECK (mention_resultats IN (0, 1)), financier_valide_le TEXT CHECK (date(financier_valide_le) = financier_valide_le), charges_validees_le TEXT CHECK (date(charges_validees_le) = charges_validees_le), ae INTEGER CHECK (ae >= 0), cp INTEGER CHECK (cp >= 0),
  UNIQUE (convention_id, annee)
) STRICT;

CREATE TABLE convention_avenant (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  numero INTEGER NOT NULL CHECK (numero BETWEEN 1 AND 999),
  genre TEXT NOT NULL CHECK (genre IN ('annuel', 'revision', 'general')),
  -- L'année civile dont un avenant financier fixe ou révise l'aide.
  annee INTEGER CHECK (annee BETWEEN 2000 AND 2199),
  objet TEXT NOT NULL CHECK (length(objet) BETWEEN 1 AND 300),
  -- Le changement de situation qui motive une révision (D. 5316-5).
  motif TEXT CHECK (length(motif) <= 500),
  propose_le TEXT CHECK (date(propose_le) = propose_le),
  signe_le TEXT CHECK (date(signe_le) = signe_le),
  -- Signé par les deux parties ; d'ici là, un projet.
  conclu_le TEXT CHECK (date(conclu_le) = conclu_le),
  -- NULL : il prend effet le jour où il est conclu.
  effet_le TEXT CHECK (date(effet_le) = effet_le),
  piece_id TEXT REFERENCES piece (id),
  CHECK ((genre = 'general') = (annee IS NULL)),
  UNIQUE (convention_id, numero)
) STRICT;

CREATE UNIQUE INDEX convention_avenant_annuel ON convention_avenant (convention_id, annee) WHERE genre = 'annuel';

CREATE INDEX convention_avenant_piece ON convention_avenant (piece_id) WHERE piece_id IS NOT NULL;

CREATE TABLE convention_axe (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200)
) STRICT;

CREATE INDEX convention_axe_convention ON convention_axe (convention_id, rang);

CREATE TABLE convention_correction (
  id TEXT PRIMARY KEY,
  releve_id TEXT NOT NULL REFERENCES convention_releve (id) ON DELETE CASCADE,
  faite_le TEXT NOT NULL CHECK (date(faite_le) = faite_le),
  ecart INTEGER NOT NULL CHECK (ecart <> 0),
  motif TEXT NOT NULL CHECK (length(motif) BETWEEN 1 AND 500),
  -- L'agent qui corrige.
  signature TEXT NOT NULL CHECK (length(signature) <= 200)
) STRICT;

CREATE INDEX convention_correction_releve ON convention_correction (releve_id);

CREATE TRIGGER effectif_annuel_correction_ajoute AFTER INSERT ON convention_correction BEGIN
  UPDATE convention_releve SET declare = declare WHERE id = NEW.releve_id;
END;

CREATE TRIGGER effectif_annuel_correction_change AFTER UPDATE OF releve_id, ecart ON convention_correction BEGIN
  UPDATE convention_releve SET declare = declare WHERE id = NEW.releve_id;
END;

CREATE TRIGGER effectif_annuel_correction_quitte AFTER UPDATE OF releve_id ON convention_correction BEGIN
  UPDATE convention_releve SET declare = declare WHERE id = OLD.releve_id;
END;

CREATE TRIGGER effectif_annuel_correction_retire AFTER DELETE ON convention_correction BEGIN
  UPDATE convention_releve SET declare = declare WHERE id = OLD.releve_id;
END;

CREATE TABLE convention_du_ecarte (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  du TEXT NOT NULL CHECK (length(du) BETWEEN 1 AND 120),
  UNIQUE (convention_id, du)
) STRICT;

CREATE TABLE convention_engagement (
  id TEXT PRIMARY KEY,
  axe_id TEXT NOT NULL REFERENCES convention_axe (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  structure_id TEXT REFERENCES structure (id),
  echeance TEXT CHECK (date(echeance) = echeance),
  etat TEXT NOT NULL DEFAULT 'a_faire' CHECK (etat IN ('a_faire', 'en_cours', 'tenu', 'abandonne')),
  tenu_le TEXT CHECK (date(tenu_le) = tenu_le),
  note TEXT CHECK (length(note) <= 500)
) STRICT;

CREATE INDEX convention_engagement_axe ON convention_engagement (axe_id, rang);

CREATE INDEX convention_engagement_structure ON convention_engagement (structure_id) WHERE structure_id IS NOT NULL;

CREATE TABLE convention_fait (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('controle', 'compte_rendu', 'bilan_d_ensemble')),
  -- D'un compte rendu, l'année où l'exercice se clôt.
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  le TEXT NOT NULL CHECK (date(le) = le),
  note TEXT CHECK (length(note) <= 300)
) STRICT;

CREATE UNIQUE INDEX convention_fait_bilan ON convention_fait (convention_id) WHERE genre = 'bilan_d_ensemble';

CREATE UNIQUE INDEX convention_fait_compte_rendu ON convention_fait (convention_id, annee) WHERE genre = 'compte_rendu';

CREATE INDEX convention_fait_convention ON convention_fait (convention_id, genre, annee);

CREATE TABLE convention_indicateur (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  -- L'indicateur O2R dont il vient ; NULL : ajouté par le service.
  code TEXT CHECK (length(code) BETWEEN 1 AND 10),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 120),
  definition TEXT CHECK (length(definition) <= 500),
  UNIQUE (convention_id, code)
) STRICT;

CREATE INDEX convention_indicateur_convention ON convention_indicateur (convention_id, rang);

CREATE TABLE convention_jalon (
  id TEXT PRIMARY KEY,
  indicateur_id TEXT NOT NULL REFERENCES convention_indicateur (id) ON DELETE CASCADE,
  le TEXT NOT NULL CHECK (date(le) = le),
  -- Cumulé depuis le premier jour de la convention, de l'indicateur entier.
  nombre INTEGER NOT NULL CHECK (nombre >= 0),
  UNIQUE (indicateur_id, le)
) STRICT;

CREATE TABLE convention_membre (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  chef_de_file INTEGER NOT NULL DEFAULT 0 CHECK (chef_de_file IN (0, 1)),
  role TEXT CHECK (length(role) <= 300),
  budget INTEGER CHECK (budget >= 0),
  contribution INTEGER CHECK (contribution >= 0), entree_id TEXT REFERENCES convention_avenant (id) ON DELETE CASCADE, sortie_id TEXT REFERENCES convention_avenant (id) ON DELETE SET NULL,
  UNIQUE (convention_id, structure_id)
) STRICT;

CREATE INDEX convention_membre_entree ON convention_membre (entree_id) WHERE entree_id IS NOT NULL;

CREATE INDEX convention_membre_sortie ON convention_membre (sortie_id) WHERE sortie_id IS NOT NULL;

CREATE INDEX convention_membre_structure ON convention_membre (structure_id);

CREATE TABLE convention_objectif (
  id TEXT PRIMARY KEY,
  indicateur_id TEXT NOT NULL REFERENCES convention_indicateur (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (length(part) BETWEEN 1 AND 40),
  -- 0 : toute la convention ; sinon, l'année civile.
  annee INTEGER NOT NULL CHECK (annee = 0 OR annee BETWEEN 2000 AND 2199),
  nombre INTEGER NOT NULL CHECK (nombre >= 0),
  UNIQUE (indicateur_id, part, annee)
) STRICT;

CREATE TABLE convention_piece (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  genre TEXT NOT NULL CHECK (genre IN ('statuts', 'rib', 'cer', 'comptes', 'attestation', 'accord_consortium', 'lettre_engagement', 'autre')),
  -- Ce qu'elle est, quand son genre ne le dit pas assez.
  libelle TEXT CHECK (length(libelle) <= 200),
  date_piece TEXT CHECK (date(date_piece) = date_piece),
  valable_jusqu_au TEXT CHECK (date(valable_jusqu_au) = valable_jusqu_au),
  attendue_le TEXT CHECK (date(attendue_le) = attendue_le),
  recue_le TEXT CHECK (date(recue_le) = recue_le),
  -- Cet organisme n'a pas à la donner.
  sans_objet INTEGER NOT NULL DEFAULT 0 CHECK (sans_objet IN (0, 1)),
  piece_id TEXT REFERENCES piece (id)
) STRICT;

CREATE INDEX convention_piece_convention ON convention_piece (convention_id, structure_id, genre);

CREATE INDEX convention_piece_piece ON convention_piece (piece_id) WHERE piece_id IS NOT NULL;

CREATE INDEX convention_piece_structure ON convention_piece (structure_id);

CREATE TABLE convention_pointage (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  liste TEXT NOT NULL CHECK (liste IN ('contenu', 'mandat')),
  cle TEXT NOT NULL CHECK (length(cle) BETWEEN 1 AND 20),
  UNIQUE (convention_id, liste, cle)
) STRICT;

CREATE TABLE convention_releve (
  id TEXT PRIMARY KEY,
  indicateur_id TEXT NOT NULL REFERENCES convention_indicateur (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (length(part) BETWEEN 1 AND 40),
  -- Dernier jour de la période.
  au TEXT NOT NULL CHECK (date(au) = au),
  -- Ce que dit l'organisme, ce qu'un contrôle trouve, ce que l'on garde (D. 5316-11) ; NULL : pas dit, ce qui n'est pas zéro.
  declare INTEGER CHECK (declare >= 0),
  controle INTEGER CHECK (controle >= 0),
  retenu INTEGER CHECK (retenu >= 0),
  motif TEXT CHECK (length(motif) <= 500),
  source TEXT CHECK (length(source) BETWEEN 1 AND 200),
  -- Le jour où ces effectifs ont été arrêtés ou reçus.
  date_le TEXT NOT NULL CHECK (date(date_le) = date_le),
  UNIQUE (indicateur_id, part, au)
) STRICT;

CREATE TRIGGER effectif_annuel_ajoute AFTER INSERT ON convention_releve WHEN NEW.part IN ('total', 'qpv') BEGIN
  DELETE FROM effectif_annuel WHERE indicateur_id = NEW.indicateur_id AND annee = CAST(substr(NEW.au, 1, 4) AS INTEGER);
  INSERT INTO effectif_annuel SELECT * FROM effectif_annuel_compte WHERE indicateur_id = NEW.indicateur_id AND annee = CAST(substr(NEW.au, 1, 4) AS INTEGER);
END;

CREATE TRIGGER effectif_annuel_change AFTER UPDATE OF indicateur_id, part, au, declare, controle, retenu ON convention_releve WHEN NEW.part IN ('total', 'qpv') BEGIN
  DELETE FROM effectif_annuel WHERE indicateur_id = NEW.indicateur_id AND annee = CAST(substr(NEW.au, 1, 4) AS INTEGER);
  INSERT INTO effectif_annuel SELECT * FROM effectif_annuel_compte WHERE indicateur_id = NEW.indicateur_id AND annee = CAST(substr(NEW.au, 1, 4) AS INTEGER);
END;

CREATE TRIGGER effectif_annuel_quitte AFTER UPDATE OF indicateur_id, part, au ON convention_releve WHEN OLD.part IN ('total', 'qpv') BEGIN
  DELETE FROM effectif_annuel WHERE indicateur_id = OLD.indicateur_id AND annee = CAST(substr(OLD.au, 1, 4) AS INTEGER);
  INSERT INTO effectif_annuel SELECT * FROM effectif_annuel_compte WHERE indicateur_id = OLD.indicateur_id AND annee = CAST(substr(OLD.au, 1, 4) AS INTEGER);
END;

CREATE TRIGGER effectif_annuel_retire AFTER DELETE ON convention_releve WHEN OLD.part IN ('total', 'qpv') BEGIN
  DELETE FROM effectif_annuel WHERE indicateur_id = OLD.indicateur_id AND annee = CAST(substr(OLD.au, 1, 4) AS INTEGER);
  INSERT INTO effectif_annuel SELECT * FROM effectif_annuel_compte WHERE indicateur_id = OLD.indicateur_id AND annee = CAST(substr(OLD.au, 1, 4) AS INTEGER);
END;

CREATE TABLE convention_resiliation (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  motif TEXT NOT NULL CHECK (motif IN ('non_respect', 'fausses_declarations', 'detournement')),
  notifiee_le TEXT NOT NULL CHECK (date(notifiee_le) = notifiee_le),
  mode TEXT CHECK (length(mode) <= 200),
  delai_jusqu_au TEXT CHECK (date(delai_jusqu_au) = delai_jusqu_au),
  observations_le TEXT CHECK (date(observations_le) = observations_le),
  issue TEXT CHECK (issue IN ('maintenue', 'resiliee')),
  issue_le TEXT CHECK (date(issue_le) = issue_le),
  CHECK ((issue IS NULL) = (issue_le IS NULL))
) STRICT;

CREATE INDEX convention_resiliation_convention ON convention_resiliation (convention_id, notifiee_le);

CREATE TABLE convention_territoire (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('departement', 'epci', 'commune', 'qpv', 'mots')),
  code TEXT CHECK (length(code) BETWEEN 1 AND 20),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  motif TEXT CHECK (length(motif) <= 300),
  non_limitative INTEGER NOT NULL DEFAULT 0 CHECK (non_limitative IN (0, 1)), entree_id TEXT REFERENCES convention_avenant (id) ON DELETE CASCADE, sortie_id TEXT REFERENCES convention_avenant (id) ON DELETE SET NULL,
  CHECK ((genre = 'mots') = (code IS NULL)),
  UNIQUE (convention_id, genre, code)
) STRICT;

CREATE INDEX convention_territoire_entree ON convention_territoire (entree_id) WHERE entree_id IS NOT NULL;

CREATE INDEX convention_territoire_sortie ON convention_territoire (sortie_id) WHERE sortie_id IS NOT NULL;

CREATE TABLE convention_versement (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  -- L'exercice auquel il se rattache, qui n'est pas toujours l'année où il est payé (M11).
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  genre TEXT NOT NULL CHECK (genre IN ('versement', 'avance', 'acompte', 'solde', 'reversement')),
  prevu_le TEXT CHECK (date(prevu_le) = prevu_le),
  prevu INTEGER CHECK (prevu >= 0),
  verse_le TEXT CHECK (date(verse_le) = verse_le),
  verse INTEGER CHECK (verse >= 0),
  note TEXT CHECK (length(note) <= 300),
  CHECK ((verse_le IS NULL) = (verse IS NULL))
) STRICT;

CREATE INDEX convention_versement_convention ON convention_versement (convention_id, annee);

CREATE TABLE correspondance (
  id TEXT PRIMARY KEY,
  -- Ce que l'on reprenait : « personnes ».
  cible TEXT NOT NULL CHECK (length(cible) BETWEEN 1 AND 60),
  -- Le titre de la colonne, en minuscules, sans accents ni ponctuation.
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 300),
  -- NULL : cette colonne se laisse.
  champ TEXT CHECK (length(champ) BETWEEN 1 AND 60),
  UNIQUE (cible, titre)
) STRICT;

CREATE TABLE deliberation (
  id TEXT PRIMARY KEY,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  nature TEXT NOT NULL CHECK (nature IN ('decision', 'avis')),
  texte TEXT NOT NULL,
  numero INTEGER CHECK (numero > 0),
  annee INTEGER,
  pour INTEGER CHECK (pour >= 0),
  contre INTEGER CHECK (contre >= 0),
  abstention INTEGER CHECK (abstention >= 0),
  contre_noms TEXT,
  abstention_noms TEXT,
  sens_etat TEXT CHECK (sens_etat IN ('pour', 'contre')),
  desaccords TEXT,
  pilote TEXT,
  echeance TEXT CHECK (echeance IS date(echeance)), mode TEXT CHECK (mode IN ('sans_opposition', 'decompte', 'nominal')), unite TEXT NOT NULL DEFAULT 'tetes' CHECK (unite IN ('tetes', 'voix')), nppv INTEGER CHECK (nppv >= 0), secret INTEGER NOT NULL DEFAULT 0 CHECK (secret IN (0, 1)), suivi TEXT NOT NULL DEFAULT 'a_engager' CHECK (suivi IN ('a_engager', 'en_cours', 'faite', 'abandonnee')), suivi_note TEXT, suivi_le TEXT CHECK (suivi_le IS date(suivi_le)),
  CHECK ((numero IS NULL) = (annee IS NULL))
) STRICT;

CREATE INDEX deliberation_echeance ON deliberation (echeance) WHERE suivi IN ('a_engager', 'en_cours');

CREATE INDEX deliberation_pilote ON deliberation (pilote) WHERE pilote IS NOT NULL;

CREATE INDEX deliberation_point ON deliberation (point_id, rang);

CREATE TABLE demande_de_controle (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  portee TEXT NOT NULL CHECK (portee IN ('execution', 'actions', 'resultats')),
  elements TEXT NOT NULL CHECK (length(elements) BETWEEN 1 AND 2000),
  demande_le TEXT NOT NULL CHECK (date(demande_le) = demande_le),
  attendu_le TEXT CHECK (date(attendu_le) = attendu_le),
  recu_le TEXT CHECK (date(recu_le) = recu_le),
  -- Ce que les éléments établissent.
  conclusion TEXT CHECK (length(conclusion) <= 2000)
) STRICT;

CREATE INDEX demande_de_controle_convention ON demande_de_controle (convention_id, demande_le);

CREATE TABLE demande_relance (
  id TEXT PRIMARY KEY,
  demande_id TEXT NOT NULL REFERENCES demande_de_controle (id) ON DELETE CASCADE,
  le TEXT NOT NULL CHECK (date(le) = le)
) STRICT;

CREATE INDEX demande_relance_demande ON demande_relance (demande_id, le);

CREATE TABLE deploiement (
  id TEXT PRIMARY KEY,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  -- Code du dispositif (CITESLAB, BUS, CARREFOUR…), ou AUTRE.
  dispositif TEXT NOT NULL CHECK (length(dispositif) BETWEEN 1 AND 40),
  -- Le nom tel que la source l'écrit, quand il diffère ou qu'une icône s'est perdue.
  libelle TEXT,
  axe INTEGER CHECK (axe BETWEEN 1 AND 3),
  debut TEXT CHECK (debut IS date(debut)),
  fin TEXT CHECK (fin IS date(fin)),
  a_verifier TEXT,
  source TEXT,
  verifie_le TEXT CHECK (verifie_le IS date(verifie_le)),
  CHECK (fin IS NULL OR debut IS NULL OR fin >= debut)
) STRICT;

CREATE INDEX deploiement_structure ON deploiement (structure_id);

CREATE TABLE deploiement_territoire (
  id TEXT PRIMARY KEY,
  deploiement_id TEXT NOT NULL REFERENCES deploiement (id) ON DELETE CASCADE,
  -- NULL : territoire écrit qui n'est pas dans le référentiel ; il se liste, il ne se perd pas (A4).
  genre TEXT CHECK (genre IN ('region', 'departement', 'arrondissement', 'epci', 'commune', 'qpv', 'clpe', 'contrat_ville')),
  code TEXT,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  CHECK ((genre IS NULL) = (code IS NULL))
) STRICT;

CREATE INDEX deploiement_territoire_code ON deploiement_territoire (genre, code) WHERE code IS NOT NULL;

CREATE INDEX deploiement_territoire_deploiement ON deploiement_territoire (deploiement_id);

CREATE TABLE deport (
  id TEXT PRIMARY KEY,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  siege_id TEXT NOT NULL REFERENCES siege (id),
  motif TEXT,
  UNIQUE (point_id, siege_id)
) STRICT;

CREATE INDEX deport_siege ON deport (siege_id);

CREATE TABLE designation (
  id TEXT PRIMARY KEY,
  -- Code d'un genre fourni, ou identifiant d'un genre défini.
  genre TEXT NOT NULL CHECK (length(genre) BETWEEN 1 AND 60),
  -- NULL : vacante.
  personne_id TEXT REFERENCES personne (id),
  rang TEXT NOT NULL CHECK (rang IN ('referent', 'coreferent', 'suppleant')),
  debut TEXT CHECK (debut IS date(debut)),
  fin TEXT CHECK (fin IS date(fin)),
  source TEXT,
  verifie_le TEXT CHECK (verifie_le IS date(verifie_le)),
  note TEXT,
  CHECK (fin IS NULL OR debut IS NULL OR fin >= debut)
) STRICT;

CREATE INDEX designation_genre ON designation (genre);

CREATE INDEX designation_personne ON designation (personne_id) WHERE personne_id IS NOT NULL;

CREATE TABLE designation_territoire (
  id TEXT PRIMARY KEY,
  designation_id TEXT NOT NULL REFERENCES designation (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('region', 'departement', 'arrondissement', 'epci', 'commune', 'qpv', 'clpe', 'contrat_ville')),
  code TEXT NOT NULL,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  UNIQUE (designation_id, genre, code)
) STRICT;

CREATE INDEX designation_territoire_code ON designation_territoire (genre, code);

CREATE TABLE diagnostic_chiffre (
  id TEXT PRIMARY KEY,
  feuille_id TEXT NOT NULL REFERENCES feuille_de_route (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  -- Non disponible, et dit tel : ce n'est pas zéro.
  valeur REAL,
  unite TEXT CHECK (length(unite) <= 60),
  -- « 2020 », « 4e trimestre 2025 », « 31/12/2024 » : telle que la source la dit.
  periode TEXT NOT NULL CHECK (length(periode) BETWEEN 1 AND 60),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  territoire TEXT NOT NULL CHECK (length(territoire) BETWEEN 1 AND 200)
) STRICT;

CREATE INDEX diagnostic_chiffre_feuille ON diagnostic_chiffre (feuille_id, rang);

CREATE TABLE dispositif (
  id TEXT PRIMARY KEY,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
  nom_tri TEXT NOT NULL,
  -- De quel régime il relève en droit ; ce qu'en dit la source est à côté, et peut différer.
  regime TEXT NOT NULL CHECK (regime IN ('droit_commun', 'politique_ville', 'mixte', 'experimentation')),
  categorie_source TEXT,
  pilote TEXT,
  publics TEXT,
  resume TEXT,
  article TEXT,
  valide_du TEXT CHECK (valide_du IS date(valide_du)),
  valide_au TEXT CHECK (valide_au IS date(valide_au)),
  -- Ce qui reste à vérifier ; NULL : rien.
  a_verifier TEXT,
  verifie_le TEXT CHECK (verifie_le IS date(verifie_le)),
  source TEXT,
  remplace_par TEXT REFERENCES dispositif (id),
  CHECK (valide_au IS NULL OR valide_du IS NULL OR valide_au >= valide_du),
  CHECK (remplace_par IS NOT id)
) STRICT;

CREATE INDEX dispositif_remplace_par ON dispositif (remplace_par) WHERE remplace_par IS NOT NULL;

CREATE TABLE document_produit (
  -- L'ordre des sorties : l'horloge d'un poste peut reculer.
  rang INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  quand_utc TEXT NOT NULL,
  auteur TEXT NOT NULL,
  poste TEXT NOT NULL,
  -- Ce qui a été demandé, en JSON : de quoi établir le même document aujourd'hui.
  voulu TEXT NOT NULL CHECK (json_valid(voulu)),
  -- Deux lignes de même clé sont deux productions du même document.
  cle TEXT NOT NULL,
  genre TEXT NOT NULL,
  titre TEXT NOT NULL,
  -- « CLPE de Mulhouse, 12 mars 2026 », tel qu'on l'appelait ce jour-là.
  objet TEXT NOT NULL,
  reunion_id TEXT,
  instance_id TEXT,
  nom TEXT NOT NULL,
  taille INTEGER NOT NULL CHECK (taille >= 0),
  -- Empreinte SHA-256 des octets sortis : reconnaît sur le disque un fichier que personne n'a modifié.
  empreinte TEXT NOT NULL,
  emetteur TEXT,
  police TEXT CHECK (police IN ('Marianne', 'Arial')),
  -- Où il a été écrit sur ce poste ; nul : remis à la personne, qui l'a enregistré elle-même.
  chemin TEXT,
  -- L'arbre du document, figé et comprimé, gardé par son contenu ; nul : un export, qui se refait.
  source TEXT REFERENCES piece_contenu (sha256),
  -- Empreinte de l'arbre : celle d'aujourd'hui diffère quand les données ont changé.
  empreinte_source TEXT,
  -- Les octets mêmes, quand un modèle du service les a mis en forme : le modèle peut changer, ce qui est parti non.
  rendu TEXT REFERENCES piece_contenu (sha256),
  -- Les bloc-marques de l'arbre, par leur empreinte, en JSON.
  images TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(images)),
  recherche TEXT NOT NULL,
  CHECK ((source IS NULL) = (empreinte_source IS NULL))
) STRICT;

CREATE INDEX document_produit_chemin ON document_produit (chemin) WHERE chemin IS NOT NULL;

CREATE INDEX document_produit_cle ON document_produit (cle);

CREATE INDEX document_produit_designation ON document_produit (instance_id) WHERE genre = 'lettre-designation';

CREATE INDEX document_produit_instance ON document_produit (instance_id) WHERE instance_id IS NOT NULL;

CREATE INDEX document_produit_rendu ON document_produit (rendu) WHERE rendu IS NOT NULL;

CREATE INDEX document_produit_reunion ON document_produit (reunion_id) WHERE reunion_id IS NOT NULL;

CREATE INDEX document_produit_source ON document_produit (source) WHERE source IS NOT NULL;

CREATE TABLE donnee_transmise (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  quoi TEXT NOT NULL CHECK (length(quoi) BETWEEN 1 AND 300),
  destinataire TEXT NOT NULL CHECK (destinataire IN ('prefet', 'ministre', 'les_deux')),
  periodicite TEXT NOT NULL CHECK (periodicite IN ('mois', 'trimestre', 'semestre', 'annee', 'une_fois')),
  personnelles INTEGER NOT NULL DEFAULT 0 CHECK (personnelles IN (0, 1)),
  -- La première transmission due ; NULL : la convention n'en dit pas le jour.
  premiere_le TEXT CHECK (date(premiere_le) = premiere_le),
  derniere_le TEXT CHECK (date(derniere_le) = derniere_le)
) STRICT;

CREATE INDEX donnee_transmise_convention ON donnee_transmise (convention_id, rang);

CREATE TABLE dossier_iae (
  id TEXT PRIMARY KEY,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  structure TEXT NOT NULL CHECK (length(structure) BETWEEN 1 AND 300),
  saisine TEXT NOT NULL,
  objet TEXT,
  sens TEXT CHECK (sens IN ('favorable', 'defavorable', 'reserve')),
  motifs TEXT,
  deliberation_id TEXT REFERENCES deliberation (id) ON DELETE SET NULL,
  autorite TEXT,
  transmis_le TEXT CHECK (transmis_le IS date(transmis_le))
) STRICT;

CREATE INDEX dossier_iae_deliberation ON dossier_iae (deliberation_id) WHERE deliberation_id IS NOT NULL;

CREATE INDEX dossier_iae_point ON dossier_iae (point_id, rang);

CREATE TABLE effectif_annuel (
  indicateur_id TEXT NOT NULL,
  annee INTEGER NOT NULL,
  nombre INTEGER NOT NULL,
  -- Dernier jour de la dernière période dite.
  au TEXT NOT NULL,
  -- Habitants d'un QPV, et le total des seules périodes qui les disent ; NULL : aucune.
  qpv INTEGER,
  sur INTEGER,
  PRIMARY KEY (indicateur_id, annee)
) STRICT, WITHOUT ROWID;

CREATE VIEW effectif_annuel_compte AS
SELECT t.indicateur_id, CAST(substr(t.au, 1, 4) AS INTEGER) AS annee, sum(coalesce(t.retenu, t.controle, t.declare + coalesce((SELECT sum(k.ecart) FROM convention_correction k WHERE k.releve_id = t.id), 0))) AS nombre, max(t.au) AS au,
  sum(coalesce(q.retenu, q.controle, q.declare + coalesce((SELECT sum(k.ecart) FROM convention_correction k WHERE k.releve_id = q.id), 0))) AS qpv, sum(iif(q.id IS NULL, NULL, coalesce(t.retenu, t.controle, t.declare + coalesce((SELECT sum(k.ecart) FROM convention_correction k WHERE k.releve_id = t.id), 0)))) AS sur
FROM convention_releve t LEFT JOIN convention_releve q
  ON q.indicateur_id = t.indicateur_id AND q.part = 'qpv' AND q.au = t.au AND q.declare IS NOT NULL
WHERE t.part = 'total' AND t.declare IS NOT NULL
GROUP BY t.indicateur_id, CAST(substr(t.au, 1, 4) AS INTEGER);

CREATE TABLE election (
  id TEXT PRIMARY KEY,
  portee TEXT NOT NULL CHECK (portee IN ('municipales', 'departementales', 'regionales')),
  date TEXT NOT NULL CHECK (date IS date(date))
) STRICT;

CREATE TABLE "emetteur" (
  id TEXT PRIMARY KEY,
  nature TEXT NOT NULL DEFAULT 'autre' CHECK (nature IN ('prefet_region', 'prefet_departement', 'sous_prefecture', 'dreets', 'ddets', 'autre')),
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  timbre TEXT,
  adresse TEXT,
  ville TEXT,
  telephone TEXT,
  courriel TEXT,
  suivi_par TEXT,
  suivi_qualite TEXT,
  suivi_telephone TEXT,
  suivi_courriel TEXT,
  delegation TEXT,
  bloc_marque TEXT REFERENCES piece (id),
  par_defaut INTEGER NOT NULL DEFAULT 0 CHECK (par_defaut IN (0, 1)),
  archive_le TEXT CHECK (archive_le IS date(archive_le)),
  rang INTEGER NOT NULL DEFAULT 1, copies TEXT,
  CHECK (par_defaut = 0 OR archive_le IS NULL)
) STRICT;

CREATE UNIQUE INDEX emetteur_par_defaut ON emetteur (par_defaut) WHERE par_defaut = 1;

CREATE TABLE enveloppe (
  id TEXT PRIMARY KEY,
  contrat_id TEXT NOT NULL REFERENCES contrat_ville (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  rang INTEGER NOT NULL,
  financeur TEXT NOT NULL CHECK (length(financeur) BETWEEN 1 AND 200),
  origine TEXT NOT NULL CHECK (origine IN ('droit_commun', 'p147', 'collectivite', 'europeen', 'prive')),
  montant INTEGER CHECK (montant >= 0),
  UNIQUE (contrat_id, annee, financeur)
) STRICT;

CREATE TABLE etape (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  note TEXT,
  echeance TEXT CHECK (echeance IS date(echeance)),
  faite_le TEXT CHECK (faite_le IS date(faite_le))
, sous_action_id TEXT REFERENCES sous_action (id) ON DELETE SET NULL) STRICT;

CREATE INDEX etape_a_faire ON etape (echeance) WHERE faite_le IS NULL AND echeance IS NOT NULL;

CREATE INDEX etape_fiche ON etape (fiche_id, rang);

CREATE INDEX etape_sous_action ON etape (sous_action_id) WHERE sous_action_id IS NOT NULL;

CREATE TABLE exercice_de_compte (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  membre_id TEXT REFERENCES convention_membre (id),
  -- La clé de répartition des charges indirectes : une base commune, et la part qui en revient à l'action.
  base_indirecte INTEGER CHECK (base_indirecte >= 0),
  cle_numerateur INTEGER CHECK (cle_numerateur >= 0),
  cle_denominateur INTEGER CHECK (cle_denominateur > 0),
  -- En points de base : 1 000 vaut 10 %.
  seuil_ecart INTEGER NOT NULL DEFAULT 1000 CHECK (seuil_ecart BETWEEN 0 AND 10000),
  taux_benefice INTEGER NOT NULL DEFAULT 0 CHECK (taux_benefice BETWEEN 0 AND 10000),
  aucune_autre_recette INTEGER NOT NULL DEFAULT 0 CHECK (aucune_autre_recette IN (0, 1))
, capitaux INTEGER CHECK (capitaux >= 0)) STRICT;

CREATE INDEX exercice_de_compte_membre ON exercice_de_compte (membre_id) WHERE membre_id IS NOT NULL;

CREATE UNIQUE INDEX exercice_de_compte_organisme ON exercice_de_compte (convention_id, annee, coalesce(membre_id, ''));

CREATE TABLE feuille_de_route (
  id TEXT PRIMARY KEY,
  -- D'un contrat de ville, ou d'une instance : l'un des deux.
  contrat_id TEXT REFERENCES contrat_ville (id),
  instance_id TEXT REFERENCES instance (id),
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  intitule_tri TEXT NOT NULL,
  -- Première et dernière année.
  debut INTEGER NOT NULL CHECK (debut BETWEEN 2000 AND 2199),
  fin INTEGER NOT NULL CHECK (fin BETWEEN 2000 AND 2199),
  -- L'instance dont l'ordre du jour reçoit ses points d'étape.
  suivie_par_id TEXT REFERENCES instance (id),
  diagnostic TEXT,
  supprime_le TEXT, blocs_masques TEXT NOT NULL DEFAULT '',
  CHECK ((contrat_id IS NULL) <> (instance_id IS NULL)),
  CHECK (fin >= debut)
) STRICT;

CREATE INDEX feuille_de_route_contrat ON feuille_de_route (contrat_id) WHERE contrat_id IS NOT NULL;

CREATE INDEX feuille_de_route_instance ON feuille_de_route (instance_id) WHERE instance_id IS NOT NULL;

CREATE INDEX feuille_de_route_suivie ON feuille_de_route (suivie_par_id) WHERE suivie_par_id IS NOT NULL;

CREATE TABLE fiche_action (
  id TEXT PRIMARY KEY,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  intitule_tri TEXT NOT NULL,
  pilote_id TEXT REFERENCES personne (id),
  structure_pilote_id TEXT REFERENCES structure (id),
  constat TEXT,
  contenu TEXT,
  -- Ne vise aucun quartier : dit, et non seulement vide.
  hors_qpv INTEGER NOT NULL DEFAULT 0 CHECK (hors_qpv IN (0, 1)),
  debut TEXT CHECK (debut IS date(debut)),
  fin TEXT CHECK (fin IS date(fin)),
  priorite TEXT CHECK (priorite IN ('haute', 'moyenne', 'basse')),
  etat TEXT NOT NULL DEFAULT 'a_venir' CHECK (etat IN ('a_venir', 'en_cours', 'bloquee', 'en_pause', 'terminee', 'abandonnee')),
  etat_motif TEXT,
  etat_depuis TEXT CHECK (etat_depuis IS date(etat_depuis)),
  prochaine_etape TEXT,
  supprime_le TEXT, reportee_vers_id TEXT REFERENCES fiche_action (id) ON DELETE SET NULL, non_recours TEXT, evaluation_methode TEXT, evaluation_le TEXT CHECK (evaluation_le IS date(evaluation_le)), evaluation_conclusion TEXT, evaluation_suite TEXT
  CHECK (evaluation_suite IN ('reconduire', 'ajuster', 'etendre', 'droit_commun', 'arreter')),
  CHECK (fin IS NULL OR debut IS NULL OR fin >= debut)
) STRICT;

CREATE INDEX fiche_action_a_tenir ON fiche_action (fin) WHERE fin IS NOT NULL AND supprime_le IS NULL AND etat NOT IN ('terminee', 'abandonnee');

CREATE INDEX fiche_action_bloquee ON fiche_action (etat_depuis) WHERE etat = 'bloquee' AND supprime_le IS NULL;

CREATE INDEX fiche_action_pilote ON fiche_action (pilote_id) WHERE pilote_id IS NOT NULL;

CREATE INDEX fiche_action_reportee ON fiche_action (reportee_vers_id) WHERE reportee_vers_id IS NOT NULL;

CREATE INDEX fiche_action_structure ON fiche_action (structure_pilote_id) WHERE structure_pilote_id IS NOT NULL;

CREATE TABLE fiche_dispositif (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  dispositif_id TEXT NOT NULL REFERENCES dispositif (id),
  -- Son nom quand on l'a choisi : ce que l'historique en dit.
  libelle TEXT NOT NULL,
  UNIQUE (fiche_id, dispositif_id)
) STRICT;

CREATE INDEX fiche_dispositif_dispositif ON fiche_dispositif (dispositif_id);

CREATE TABLE fiche_frein (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  frein_id TEXT NOT NULL REFERENCES frein (id),
  -- Son nom quand on l'a choisi : ce que l'historique en dit.
  libelle TEXT NOT NULL,
  UNIQUE (fiche_id, frein_id)
) STRICT;

CREATE INDEX fiche_frein_frein ON fiche_frein (frein_id);

CREATE TABLE fiche_mot (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('public', 'apport')),
  mot TEXT NOT NULL CHECK (length(mot) BETWEEN 1 AND 100),
  UNIQUE (fiche_id, genre, mot)
) STRICT;

CREATE TABLE fiche_partenaire (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  role TEXT NOT NULL DEFAULT 'partenaire' CHECK (role IN ('copilote', 'partenaire')),
  structure_id TEXT NOT NULL REFERENCES structure (id),
  UNIQUE (fiche_id, structure_id)
) STRICT;

CREATE INDEX fiche_partenaire_structure ON fiche_partenaire (structure_id);

CREATE TABLE fiche_piece (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  piece_id TEXT NOT NULL REFERENCES piece (id),
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 300),
  rang INTEGER NOT NULL,
  recue_le TEXT NOT NULL CHECK (recue_le IS date(recue_le))
) STRICT;

CREATE INDEX fiche_piece_fiche ON fiche_piece (fiche_id, rang);

CREATE INDEX fiche_piece_piece ON fiche_piece (piece_id);

CREATE TABLE fiche_quartier (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  UNIQUE (fiche_id, code)
) STRICT;

CREATE INDEX fiche_quartier_code ON fiche_quartier (code);

CREATE TABLE fichier (
  id TEXT PRIMARY KEY CHECK (id = 'fichier'),
  departement_code TEXT NOT NULL,
  departement_libelle TEXT NOT NULL,
  exemple INTEGER NOT NULL DEFAULT 0 CHECK (exemple IN (0, 1))
, formation_le TEXT CHECK (formation_le IS date(formation_le))) STRICT;

CREATE TABLE "financement" (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  financeur TEXT NOT NULL CHECK (length(financeur) BETWEEN 1 AND 200),
  origine TEXT NOT NULL CHECK (origine IN ('droit_commun', 'p147', 'collectivite', 'europeen', 'prive', 'a_preciser')),
  action_p147 TEXT CHECK (action_p147 IN ('01', '02', '03', '04')),
  dauphin TEXT,
  -- Porté par une convention pluriannuelle d'objectifs (R-104).
  pluriannuel INTEGER NOT NULL DEFAULT 0 CHECK (pluriannuel IN (0, 1)),
  demande INTEGER CHECK (demande >= 0),
  accorde INTEGER CHECK (accorde >= 0),
  paye INTEGER CHECK (paye >= 0),
  CHECK (action_p147 IS NULL OR origine = 'p147')
) STRICT;

CREATE INDEX financement_fiche ON financement (fiche_id, annee, rang);

CREATE TABLE frein (
  id TEXT PRIMARY KEY,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 100),
  intitule_tri TEXT NOT NULL
) STRICT;

CREATE TABLE genre_designation (
  id TEXT PRIMARY KEY,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
  maille TEXT NOT NULL CHECK (maille IN ('national', 'region', 'departement', 'territoire')),
  -- Un par département ou par région est attendu : sans lui, le manque se montre (A6).
  attendu INTEGER NOT NULL DEFAULT 0 CHECK (attendu IN (0, 1))
) STRICT;

CREATE TABLE indicateur (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  genre TEXT NOT NULL CHECK (genre IN ('realisation', 'resultat')),
  nature TEXT NOT NULL CHECK (nature IN ('effectif', 'taux', 'moyenne', 'part')),
  unite TEXT CHECK (length(unite) <= 60)
) STRICT;

CREATE INDEX indicateur_fiche ON indicateur (fiche_id, rang);

CREATE TABLE inscription (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  axe_id TEXT NOT NULL REFERENCES axe (id) ON DELETE CASCADE,
  objectif_id TEXT REFERENCES objectif (id) ON DELETE SET NULL,
  rang INTEGER NOT NULL,
  UNIQUE (fiche_id, axe_id)
) STRICT;

CREATE INDEX inscription_axe ON inscription (axe_id, rang);

CREATE INDEX inscription_objectif ON inscription (objectif_id) WHERE objectif_id IS NOT NULL;

CREATE TABLE instance (
  id TEXT PRIMARY KEY,
  complement TEXT NOT NULL CHECK (length(complement) BETWEEN 1 AND 200),
  complement_tri TEXT NOT NULL,
  departement_code TEXT NOT NULL,
  clpe_code TEXT,
  secretariat TEXT,
  supprime_le TEXT
, type TEXT NOT NULL DEFAULT 'CLPE' CHECK (type IN (
  'CRPE', 'CREFOP', 'CDPE', 'CLPE', 'comite_tzcld', 'commission_iae', 'commission', 'financeurs', 'copil_ville', 'cotech_ville',
  'financeurs_ville', 'copil_convention', 'comite_eq2030', 'groupe_travail', 'autre_reunion', 'rencontre')), parent_id TEXT REFERENCES instance (id), sigle TEXT, contrat_code TEXT, rend_avis INTEGER CHECK (rend_avis IN (0, 1)), agents_seuls INTEGER CHECK (agents_seuls IN (0, 1)), etude INTEGER CHECK (etude IN (0, 1)), usagers TEXT, emetteur_id TEXT REFERENCES emetteur (id)) STRICT;

CREATE UNIQUE INDEX instance_clpe ON instance (clpe_code) WHERE supprime_le IS NULL AND clpe_code IS NOT NULL;

CREATE INDEX instance_emetteur ON instance (emetteur_id) WHERE emetteur_id IS NOT NULL;

CREATE INDEX instance_parent ON instance (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX instance_tri ON instance (type, complement_tri) WHERE supprime_le IS NULL;

CREATE TABLE instance_commune (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  libelle TEXT NOT NULL,
  UNIQUE (instance_id, code)
) STRICT;

CREATE INDEX instance_commune_code ON instance_commune (code);

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation (num),
  tbl TEXT NOT NULL,
  ligne TEXT NOT NULL,
  champ TEXT,
  h_avant TEXT,
  h_apres TEXT
) STRICT;

CREATE TRIGGER journal_fige_d BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal inaltérable'); END;

CREATE TRIGGER journal_fige_u BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal inaltérable'); END;

CREATE INDEX journal_operation ON journal (operation);

CREATE TABLE journal_valeur (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  operation INTEGER NOT NULL REFERENCES operation (num),
  tbl TEXT NOT NULL,
  ligne TEXT NOT NULL,
  champ TEXT,
  avant ANY,
  apres ANY,
  sel BLOB
) STRICT;

CREATE INDEX journal_valeur_de_fiche ON journal_valeur (coalesce(avant ->> 'fiche_id', avant ->> 'indicateur_id'))
  WHERE champ IS NULL AND apres IS NULL AND tbl IN ('etape', 'financement', 'fiche_partenaire', 'fiche_quartier', 'fiche_mot', 'fiche_dispositif', 'indicateur', 'mesure', 'inscription')
    AND json_valid(avant);

CREATE INDEX journal_valeur_detachee ON journal_valeur
  (coalesce(avant ->> 'rapport_id', avant ->> 'avenant_id', avant ->> 'visite_id', avant ->> 'lettre_id', avant ->> 'demande_id',
    avant ->> 'releve_id', avant ->> 'candidature_id', avant ->> 'projet_id', avant ->> 'contrat_id', avant ->> 'feuille_id',
    avant ->> 'appel_id', avant ->> 'convention_id', avant ->> 'axe_id', avant ->> 'indicateur_id'))
  WHERE champ IS NULL AND apres IS NULL AND json_valid(avant);

CREATE INDEX journal_valeur_ligne ON journal_valeur (tbl, ligne, champ, operation);

CREATE INDEX journal_valeur_operation ON journal_valeur (operation);

CREATE INDEX journal_valeur_otee ON journal_valeur (operation) WHERE champ IS NULL AND apres IS NULL;

CREATE INDEX journal_valeur_retiree ON journal_valeur (coalesce(avant ->> 'personne_id', avant ->> 'structure_id'))
  WHERE champ IS NULL AND apres IS NULL AND tbl IN ('affectation', 'contact', 'structure_territoire') AND json_valid(avant);

CREATE INDEX journal_valeur_supprimee ON journal_valeur
  (coalesce(avant ->> 'point_id', avant ->> 'reunion_id', avant ->> 'siege_id', avant ->> 'instance_id', avant ->> 'emetteur_id'))
  WHERE champ IS NULL AND apres IS NULL AND json_valid(avant);

CREATE TABLE justificatif (
  id TEXT PRIMARY KEY,
  visite_id TEXT NOT NULL REFERENCES visite (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  -- La ligne du compte dont il relève.
  ligne_id TEXT REFERENCES ligne_de_compte (id) ON DELETE SET NULL,
  nature TEXT NOT NULL CHECK (length(nature) BETWEEN 1 AND 200),
  declare INTEGER NOT NULL CHECK (declare >= 0),
  retenu INTEGER CHECK (retenu >= 0),
  motif TEXT CHECK (length(motif) <= 500),
  -- Ce qui en a déjà été ôté de la ligne du compte.
  reporte INTEGER NOT NULL DEFAULT 0 CHECK (reporte >= 0)
) STRICT;

CREATE INDEX justificatif_ligne ON justificatif (ligne_id) WHERE ligne_id IS NOT NULL;

CREATE INDEX justificatif_visite ON justificatif (visite_id, rang);

CREATE TABLE lecteur (
  un INTEGER PRIMARY KEY CHECK (un = 1),
  min_lecteur INTEGER NOT NULL
) STRICT;

CREATE TABLE lettre_de_controle (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  visite_id TEXT REFERENCES visite (id) ON DELETE SET NULL,
  objet TEXT NOT NULL CHECK (length(objet) BETWEEN 1 AND 200),
  -- Jours laissés à l'organisme pour répondre.
  delai INTEGER NOT NULL DEFAULT 30 CHECK (delai BETWEEN 1 AND 365),
  envoyee_le TEXT CHECK (date(envoyee_le) = envoyee_le),
  mode TEXT CHECK (length(mode) <= 200),
  reponse_le TEXT CHECK (date(reponse_le) = reponse_le),
  reponse TEXT CHECK (length(reponse) <= 20000),
  reponse_pieces TEXT CHECK (length(reponse_pieces) <= 1000),
  close_le TEXT CHECK (date(close_le) = close_le)
) STRICT;

CREATE INDEX lettre_de_controle_convention ON lettre_de_controle (convention_id);

CREATE INDEX lettre_de_controle_visite ON lettre_de_controle (visite_id) WHERE visite_id IS NOT NULL;

CREATE TABLE lettre_point (
  id TEXT PRIMARY KEY,
  lettre_id TEXT NOT NULL REFERENCES lettre_de_controle (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  constat TEXT NOT NULL CHECK (length(constat) BETWEEN 1 AND 2000),
  -- Centimes que le contrôle écarte ; NULL : le constat ne porte pas d'argent.
  ecarte INTEGER CHECK (ecarte >= 0),
  reponse TEXT CHECK (length(reponse) <= 2000),
  position TEXT CHECK (position IN ('maintenu', 'leve')),
  motif TEXT CHECK (length(motif) <= 2000)
) STRICT;

CREATE INDEX lettre_point_lettre ON lettre_point (lettre_id, rang);

CREATE TABLE ligne_de_compte (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  rang INTEGER NOT NULL,
  compte TEXT NOT NULL CHECK (length(compte) BETWEEN 2 AND 6),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  volet INTEGER CHECK (volet BETWEEN 1 AND 4),
  -- NULL : le porteur d'une convention sans autre organisme.
  membre_id TEXT REFERENCES convention_membre (id),
  prevu INTEGER CHECK (prevu >= 0),
  declare INTEGER CHECK (declare >= 0),
  -- Après contrôle ; NULL : ce qui est déclaré vaut.
  retenu INTEGER CHECK (retenu >= 0),
  nature TEXT NOT NULL DEFAULT 'directe' CHECK (nature IN ('directe', 'indirecte')),
  eligible INTEGER NOT NULL DEFAULT 1 CHECK (eligible IN (0, 1)),
  recette TEXT NOT NULL DEFAULT 'autre' CHECK (recette IN ('contribution', 'cofinancement', 'autre')),
  motif TEXT CHECK (length(motif) <= 500),
  commentaire TEXT CHECK (length(commentaire) <= 500)
, controle INTEGER CHECK (controle >= 0), controle_le TEXT CHECK (date(controle_le) = controle_le), controle_par TEXT CHECK (length(controle_par) <= 200), reference_piece TEXT CHECK (length(reference_piece) <= 200), origine TEXT CHECK (origine IN ('etat', 'collectivite', 'europe', 'asp', 'vente', 'don', 'produit_financier', 'mise_a_disposition', 'autre'))) STRICT;

CREATE INDEX ligne_de_compte_exercice ON ligne_de_compte (convention_id, annee, rang);

CREATE INDEX ligne_de_compte_membre ON ligne_de_compte (membre_id) WHERE membre_id IS NOT NULL;

CREATE TABLE logo (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  collectivite TEXT NOT NULL CHECK (length(collectivite) BETWEEN 1 AND 200),
  piece_id TEXT NOT NULL REFERENCES piece (id),
  rang INTEGER NOT NULL
) STRICT;

CREATE INDEX logo_instance ON logo (instance_id, rang);

CREATE INDEX logo_piece ON logo (piece_id);

CREATE TABLE mandat (
  id TEXT PRIMARY KEY,
  siege_id TEXT NOT NULL REFERENCES siege (id) ON DELETE CASCADE,
  personne_id TEXT NOT NULL REFERENCES personne (id),
  role TEXT NOT NULL CHECK (role IN ('titulaire', 'suppleant')),
  debut TEXT CHECK (debut IS date(debut)),
  fin TEXT CHECK (fin IS date(fin)),
  rang INTEGER NOT NULL DEFAULT 1, propose_par TEXT, propose_le TEXT CHECK (propose_le IS date(propose_le)), consulte_le TEXT CHECK (consulte_le IS date(consulte_le)), arrete TEXT, arrete_le TEXT CHECK (arrete_le IS date(arrete_le)), titre TEXT CHECK (titre IN ('fonction', 'elu', 'qualifie')), assemblee TEXT,
  CHECK (debut IS NULL OR fin IS NULL OR debut <= fin)
) STRICT;

CREATE INDEX mandat_personne ON mandat (personne_id);

CREATE INDEX mandat_qui_finit ON mandat (fin) WHERE fin IS NOT NULL AND role = 'titulaire';

CREATE INDEX mandat_siege ON mandat (siege_id, role);

CREATE TABLE marque_d_ecriture (
  un INTEGER PRIMARY KEY CHECK (un = 1),
  marque TEXT NOT NULL CHECK (length(marque) BETWEEN 47 AND 62)
) STRICT;

CREATE TABLE mesure (
  id TEXT PRIMARY KEY,
  indicateur_id TEXT NOT NULL REFERENCES indicateur (id) ON DELETE CASCADE,
  moment TEXT NOT NULL CHECK (moment IN ('initiale', 'cible', 'realisee')),
  -- Qui est compté, tous ou une part ; jamais le sexe d'une personne (G1).
  population TEXT NOT NULL CHECK (population IN ('ensemble', 'femmes', 'hommes')),
  territoire TEXT NOT NULL CHECK (territoire IN ('ensemble', 'qpv', 'hors_qpv')),
  le TEXT NOT NULL CHECK (le IS date(le)),
  -- Non disponible, et dit tel : ce n'est pas zéro.
  valeur REAL,
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200)
) STRICT;

CREATE INDEX mesure_indicateur ON mesure (indicateur_id, le);

CREATE TABLE meteo (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  niveau TEXT NOT NULL CHECK (niveau IN ('compromis', 'appuis', 'atteignables', 'securises')),
  le TEXT NOT NULL CHECK (le IS date(le)),
  synthese TEXT NOT NULL CHECK (length(synthese) BETWEEN 1 AND 2000),
  -- Qui la signe.
  personne_id TEXT NOT NULL REFERENCES personne (id)
) STRICT;

CREATE INDEX meteo_fiche ON meteo (fiche_id, le);

CREATE INDEX meteo_personne ON meteo (personne_id);

CREATE TABLE mise_de_cote (
  id TEXT PRIMARY KEY,
  -- Le nom stable de la ligne : « convocation:… ».
  cle TEXT NOT NULL UNIQUE CHECK (length(cle) BETWEEN 1 AND 200),
  jusqu_au TEXT NOT NULL CHECK (jusqu_au IS date(jusqu_au)),
  motif TEXT CHECK (length(motif) BETWEEN 1 AND 300),
  -- Déjà rouge quand on l'a mise de côté : elle n'en revient pas plus tôt pour l'être encore.
  rouge INTEGER NOT NULL DEFAULT 0 CHECK (rouge IN (0, 1))
) STRICT;

CREATE TABLE modele (
  id TEXT PRIMARY KEY,
  -- Le document qu'il met en forme : « proces-verbal », « arrete-composition ».
  genre TEXT NOT NULL CHECK (length(genre) BETWEEN 1 AND 60),
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 120),
  piece_id TEXT NOT NULL REFERENCES piece (id),
  -- S'emploie pour ce document sans qu'on le choisisse.
  par_defaut INTEGER NOT NULL DEFAULT 0 CHECK (par_defaut IN (0, 1)),
  depose_le TEXT NOT NULL CHECK (depose_le IS date(depose_le)),
  UNIQUE (genre, nom)
) STRICT;

CREATE INDEX modele_piece ON modele (piece_id);

CREATE TABLE mouvement (
  id TEXT PRIMARY KEY,
  presence_id TEXT NOT NULL REFERENCES presence (id) ON DELETE CASCADE,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  sens TEXT NOT NULL CHECK (sens IN ('arrivee', 'depart')),
  heure TEXT CHECK (heure GLOB '[0-2][0-9]:[0-5][0-9]'),
  -- Sortie ou retour de tout le groupe à distance.
  visio INTEGER NOT NULL DEFAULT 0 CHECK (visio IN (0, 1)),
  rang INTEGER NOT NULL,
  -- Qui entre ou sort, quand ce n'est pas la personne constatée à l'ouverture : un suppléant prend le siège du titulaire, ou l'inverse.
  personne_id TEXT REFERENCES personne (id),
  -- Comment siège qui entre ; nul : comme sa présence le dit.
  statut TEXT CHECK (statut IN ('present', 'distance'))
) STRICT;

CREATE INDEX mouvement_personne ON mouvement (personne_id) WHERE personne_id IS NOT NULL;

CREATE INDEX mouvement_point ON mouvement (point_id);

CREATE INDEX mouvement_presence ON mouvement (presence_id);

CREATE TABLE "navette" (
  id TEXT PRIMARY KEY,
  -- Ce dont elle parle : une feuille de route, ou une convention.
  feuille_id TEXT REFERENCES feuille_de_route (id) ON DELETE CASCADE,
  convention_id TEXT REFERENCES convention (id) ON DELETE CASCADE,
  -- D'une convention, le dernier jour de la période demandée ; ses comptes sont ceux de cette année-là.
  au TEXT CHECK (au IS date(au)),
  -- À qui elle va : une personne, ou une structure dont personne n'est nommé.
  personne_id TEXT REFERENCES personne (id),
  structure_id TEXT REFERENCES structure (id),
  etablie_le TEXT NOT NULL CHECK (etablie_le IS date(etablie_le)),
  attendue_le TEXT NOT NULL CHECK (attendue_le IS date(attendue_le)),
  recue_le TEXT CHECK (recue_le IS date(recue_le)),
  integree_le TEXT CHECK (integree_le IS date(integree_le)),
  CHECK ((personne_id IS NULL) <> (structure_id IS NULL)),
  CHECK ((feuille_id IS NULL) <> (convention_id IS NULL)),
  CHECK ((convention_id IS NULL) = (au IS NULL))
) STRICT;

CREATE INDEX navette_attendue ON navette (attendue_le) WHERE recue_le IS NULL AND integree_le IS NULL;

CREATE INDEX navette_convention ON navette (convention_id, etablie_le) WHERE convention_id IS NOT NULL;

CREATE INDEX navette_feuille ON navette (feuille_id, etablie_le) WHERE feuille_id IS NOT NULL;

CREATE INDEX navette_personne ON navette (personne_id) WHERE personne_id IS NOT NULL;

CREATE INDEX navette_structure ON navette (structure_id) WHERE structure_id IS NOT NULL;

CREATE TABLE nombre_fixe (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  categorie TEXT NOT NULL,
  nombre INTEGER NOT NULL CHECK (nombre BETWEEN 0 AND 200),
  UNIQUE (instance_id, categorie)
) STRICT;

CREATE TABLE note_d_une_page (
  id TEXT PRIMARY KEY,
  -- L'objet, de quelque table qu'il soit ; d'un territoire, « qpv/QN06804M ».
  objet_genre TEXT NOT NULL CHECK (length(objet_genre) BETWEEN 1 AND 40),
  objet_id TEXT NOT NULL CHECK (length(objet_id) BETWEEN 1 AND 60),
  destinataire TEXT CHECK (length(destinataire) <= 120),
  circonstance TEXT CHECK (length(circonstance) <= 160),
  jour TEXT CHECK (date(jour) = jour),
  retenir TEXT CHECK (length(retenir) <= 600),
  sensibles TEXT CHECK (length(sensibles) <= 600),
  attendu TEXT CHECK (length(attendu) <= 400),
  langage TEXT CHECK (length(langage) <= 600),
  -- Les blocs dans leur ordre : « retenir, -chiffres, decisions 3 » ; NULL : tels qu'on les propose.
  blocs TEXT CHECK (length(blocs) <= 400), emetteur_id TEXT REFERENCES emetteur (id), redacteur TEXT CHECK (length(redacteur) <= 200),
  UNIQUE (objet_genre, objet_id)
) STRICT;

CREATE INDEX note_d_une_page_emetteur ON note_d_une_page (emetteur_id) WHERE emetteur_id IS NOT NULL;

CREATE TABLE note_rapide (
  id TEXT PRIMARY KEY,
  texte TEXT NOT NULL CHECK (length(texte) BETWEEN 1 AND 500),
  -- Le jour pour lequel elle se rappelle ; NULL : sans jour dit.
  pour_le TEXT CHECK (pour_le IS date(pour_le)),
  -- La fiche ouverte quand on l'a écrite ; un territoire se dit « genre/code ».
  objet_genre TEXT CHECK (objet_genre IN ('instance', 'reunion', 'deliberation', 'action', 'contrat_ville', 'feuille_de_route',
    'fiche_action', 'convention', 'appel', 'candidature', 'personne', 'structure', 'designation', 'territoire')),
  objet_id TEXT CHECK (length(objet_id) BETWEEN 1 AND 60),
  ecrite_le TEXT NOT NULL CHECK (ecrite_le IS date(ecrite_le)),
  faite_le TEXT CHECK (faite_le IS date(faite_le)),
  CHECK ((objet_genre IS NULL) = (objet_id IS NULL))
) STRICT;

CREATE INDEX note_rapide_a_faire ON note_rapide (pour_le, ecrite_le) WHERE faite_le IS NULL;

CREATE INDEX note_rapide_objet ON note_rapide (objet_genre, objet_id) WHERE objet_id IS NOT NULL;

CREATE TABLE objectif (
  id TEXT PRIMARY KEY,
  axe_id TEXT NOT NULL REFERENCES axe (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300)
) STRICT;

CREATE INDEX objectif_axe ON objectif (axe_id, rang);

CREATE TABLE operation (
  num INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  quand_utc TEXT NOT NULL,
  auteur TEXT NOT NULL,
  poste TEXT NOT NULL,
  fenetre INTEGER NOT NULL,
  type TEXT NOT NULL,
  libelle TEXT NOT NULL,
  annulable INTEGER NOT NULL CHECK (annulable IN (0, 1)),
  groupe TEXT,
  annule INTEGER REFERENCES operation (num),
  refait INTEGER REFERENCES operation (num),
  h TEXT
) STRICT;

CREATE INDEX operation_annule ON operation (annule) WHERE annule IS NOT NULL;

CREATE INDEX operation_auteur ON operation (auteur);

CREATE INDEX operation_fenetre ON operation (fenetre, num);

CREATE TRIGGER operation_figee_d BEFORE DELETE ON operation WHEN OLD.h IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'journal inaltérable'); END;

CREATE TRIGGER operation_figee_u BEFORE UPDATE ON operation WHEN OLD.h IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'journal inaltérable'); END;

CREATE INDEX operation_libelle ON operation (libelle, type);

CREATE INDEX operation_quand ON operation (quand_utc);

CREATE INDEX operation_refait ON operation (refait) WHERE refait IS NOT NULL;

CREATE TABLE operation_en_cours (
  un INTEGER PRIMARY KEY CHECK (un = 1),
  operation INTEGER
) STRICT;

CREATE TABLE parametre (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  cle TEXT NOT NULL,
  valeur TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('reglement', 'reglage')),
  article TEXT,
  depuis TEXT CHECK (depuis IS date(depuis))
) STRICT;

CREATE UNIQUE INDEX parametre_instance ON parametre (instance_id, cle, coalesce(depuis, ''));

CREATE TABLE parametre_de_convention (
  id TEXT PRIMARY KEY,
  cle TEXT NOT NULL CHECK (length(cle) BETWEEN 1 AND 40),
  depuis TEXT NOT NULL CHECK (date(depuis) = depuis),
  -- Dix-millièmes d'un taux, centimes d'un montant, 331 pour le 31 mars.
  valeur INTEGER NOT NULL CHECK (valeur >= 0),
  article TEXT CHECK (length(article) <= 200),
  UNIQUE (cle, depuis)
) STRICT;

CREATE TABLE passage (
  num INTEGER PRIMARY KEY,
  tbl TEXT NOT NULL,
  ligne TEXT NOT NULL,
  texte TEXT NOT NULL,
  UNIQUE (tbl, ligne)
) STRICT;

CREATE TRIGGER passage_ad AFTER DELETE ON passage BEGIN
  INSERT INTO passage_fts (passage_fts, rowid, texte) VALUES ('delete', OLD.num, OLD.texte);
  DELETE FROM passage_repere WHERE num = OLD.num;
  DELETE FROM passage_de_piece WHERE num = OLD.num;
END;

CREATE TRIGGER passage_ai AFTER INSERT ON passage BEGIN
  INSERT INTO passage_fts (rowid, texte) VALUES (NEW.num, NEW.texte);
END;

CREATE TRIGGER passage_au AFTER UPDATE ON passage BEGIN
  INSERT INTO passage_fts (passage_fts, rowid, texte) VALUES ('delete', OLD.num, OLD.texte);
  INSERT INTO passage_fts (rowid, texte) VALUES (NEW.num, NEW.texte);
END;

CREATE TABLE passage_a_mettre (
  num INTEGER PRIMARY KEY,
  tbl TEXT NOT NULL,
  ligne TEXT NOT NULL
) STRICT;

CREATE TABLE passage_de_piece (
  num INTEGER PRIMARY KEY,
  texte TEXT NOT NULL
) STRICT;

CREATE TRIGGER passage_de_piece_ad AFTER DELETE ON passage_de_piece BEGIN
  INSERT INTO passage_de_piece_fts (passage_de_piece_fts, rowid, texte) VALUES ('delete', OLD.num, OLD.texte);
END;

CREATE TRIGGER passage_de_piece_ai AFTER INSERT ON passage_de_piece BEGIN
  INSERT INTO passage_de_piece_fts (rowid, texte) VALUES (NEW.num, NEW.texte);
END;

CREATE TRIGGER passage_de_piece_au AFTER UPDATE ON passage_de_piece BEGIN
  INSERT INTO passage_de_piece_fts (passage_de_piece_fts, rowid, texte) VALUES ('delete', OLD.num, OLD.texte);
  INSERT INTO passage_de_piece_fts (rowid, texte) VALUES (NEW.num, NEW.texte);
END;

CREATE VIRTUAL TABLE passage_de_piece_fts USING fts5 (
  texte, content = 'passage_de_piece', content_rowid = 'num',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = none
);

CREATE VIRTUAL TABLE passage_fts USING fts5 (
  texte, content = 'passage', content_rowid = 'num',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7 8 9 10 11 12', detail = none
);

CREATE TABLE passage_repere (
  num INTEGER PRIMARY KEY,
  genre TEXT NOT NULL,
  instance TEXT,
  jour TEXT,
  etat TEXT,
  echeance TEXT
) STRICT;

CREATE TABLE personne (
  id TEXT PRIMARY KEY,
  civilite TEXT CHECK (civilite IN ('M.', 'Mme')),
  prenom TEXT,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
  nom_tri TEXT NOT NULL,
  fonction TEXT,
  structure_id TEXT REFERENCES structure (id),
  courriel TEXT,
  telephone TEXT,
  supprime_le TEXT
, depuis TEXT CHECK (depuis IS date(depuis)), source TEXT, verifie_le TEXT CHECK (verifie_le IS date(verifie_le)), sollicitee_le TEXT CHECK (sollicitee_le IS date(sollicitee_le)), informee_le TEXT CHECK (informee_le IS date(informee_le)), ancienne_le TEXT CHECK (ancienne_le IS date(ancienne_le)), fusionnee_dans TEXT REFERENCES personne (id), effacee_le TEXT CHECK (effacee_le IS date(effacee_le))) STRICT;

CREATE INDEX personne_courriel ON personne (courriel) WHERE courriel IS NOT NULL;

CREATE INDEX personne_fusionnee ON personne (fusionnee_dans) WHERE fusionnee_dans IS NOT NULL;

CREATE INDEX personne_liste ON personne (nom_tri, prenom, id, ancienne_le, supprime_le) WHERE supprime_le IS NULL;

CREATE INDEX personne_sollicitee ON personne (sollicitee_le) WHERE sollicitee_le IS NOT NULL AND supprime_le IS NULL;

CREATE INDEX personne_structure ON personne (structure_id);

CREATE INDEX personne_verifiee ON personne (verifie_le) WHERE supprime_le IS NULL;

CREATE TABLE piece (
  id TEXT PRIMARY KEY,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
  mime TEXT NOT NULL,
  taille INTEGER NOT NULL CHECK (taille >= 0),
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE piece_contenu (
  sha256 TEXT PRIMARY KEY,
  taille INTEGER NOT NULL,
  octets BLOB NOT NULL
) STRICT;

CREATE TABLE piece_jointe (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  point_id TEXT REFERENCES point (id) ON DELETE CASCADE,
  piece_id TEXT REFERENCES piece (id),
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 300),
  rang INTEGER NOT NULL,
  usage TEXT NOT NULL DEFAULT 'seance' CHECK (usage IN ('seance', 'anterieure')),
  -- Document préparatoire ou achevé (R-218).
  acheve INTEGER NOT NULL DEFAULT 1 CHECK (acheve IN (0, 1)),
  recue_le TEXT CHECK (recue_le IS date(recue_le))
) STRICT;

CREATE INDEX piece_jointe_piece ON piece_jointe (piece_id) WHERE piece_id IS NOT NULL;

CREATE INDEX piece_jointe_point ON piece_jointe (point_id) WHERE point_id IS NOT NULL;

CREATE INDEX piece_jointe_reunion ON piece_jointe (reunion_id, point_id, rang);

CREATE TABLE point (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 500),
  precision TEXT,
  nature TEXT NOT NULL CHECK (nature IN ('information', 'echange', 'avis', 'decision', 'designation', 'audit', 'signalement')),
  intervenant TEXT,
  duree INTEGER CHECK (duree BETWEEN 0 AND 1440),
  etat TEXT NOT NULL DEFAULT 'prevu' CHECK (etat IN ('prevu', 'traite', 'reporte', 'retire')),
  texte_pv TEXT,
  mes_notes TEXT
, section TEXT, origine_point_id TEXT REFERENCES point (id) ON DELETE SET NULL, origine_deliberation_id TEXT REFERENCES deliberation (id) ON DELETE SET NULL, commence_a TEXT CHECK (commence_a GLOB '[0-2][0-9]:[0-5][0-9]'), origine_fiche_id TEXT REFERENCES fiche_action (id) ON DELETE SET NULL, origine_convention_id TEXT REFERENCES convention (id) ON DELETE SET NULL, origine_du TEXT CHECK (length(origine_du) BETWEEN 1 AND 120)) STRICT;

CREATE INDEX point_origine ON point (origine_point_id) WHERE origine_point_id IS NOT NULL;

CREATE INDEX point_origine_convention ON point (origine_convention_id) WHERE origine_convention_id IS NOT NULL;

CREATE INDEX point_origine_deliberation ON point (origine_deliberation_id) WHERE origine_deliberation_id IS NOT NULL;

CREATE INDEX point_origine_fiche ON point (origine_fiche_id) WHERE origine_fiche_id IS NOT NULL;

CREATE INDEX point_reporte ON point (reunion_id) WHERE etat = 'reporte';

CREATE INDEX point_reunion ON point (reunion_id, rang);

CREATE TABLE point_theme (
  id TEXT PRIMARY KEY,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  theme TEXT NOT NULL,
  UNIQUE (point_id, theme)
) STRICT;

CREATE INDEX point_theme_theme ON point_theme (theme, point_id);

CREATE TABLE point_type (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  section TEXT,
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 500),
  nature TEXT NOT NULL CHECK (nature IN ('information', 'echange', 'avis', 'decision', 'designation', 'audit', 'signalement')),
  intervenant TEXT,
  duree INTEGER CHECK (duree BETWEEN 0 AND 1440)
) STRICT;

CREATE INDEX point_type_instance ON point_type (instance_id, rang);

CREATE TABLE pointage (
  id TEXT PRIMARY KEY,
  objet_id TEXT NOT NULL,
  liste TEXT NOT NULL,
  cle TEXT NOT NULL,
  le TEXT NOT NULL CHECK (le IS date(le)),
  note TEXT,
  UNIQUE (objet_id, liste, cle)
) STRICT;

CREATE TABLE population_qpv (
  id TEXT PRIMARY KEY,
  qpv_code TEXT NOT NULL UNIQUE,
  habitants INTEGER NOT NULL CHECK (habitants >= 0),
  millesime INTEGER NOT NULL CHECK (millesime BETWEEN 1990 AND 2100),
  source TEXT
) STRICT;

CREATE TABLE presence (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  siege_id TEXT REFERENCES siege (id),
  personne_id TEXT REFERENCES personne (id),
  statut TEXT NOT NULL CHECK (statut IN ('present', 'distance', 'pouvoir', 'excuse', 'absent')),
  mandataire_siege_id TEXT REFERENCES siege (id),
  qualite TEXT, pour_siege_id TEXT REFERENCES siege (id), delegation TEXT,
  CHECK (siege_id IS NOT NULL OR personne_id IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX presence_invite ON presence (reunion_id, personne_id) WHERE siege_id IS NULL;

CREATE INDEX presence_mandataire ON presence (mandataire_siege_id) WHERE mandataire_siege_id IS NOT NULL;

CREATE INDEX presence_par_personne ON presence (personne_id);

CREATE INDEX presence_par_siege ON presence (siege_id);

CREATE INDEX presence_pour ON presence (pour_siege_id) WHERE pour_siege_id IS NOT NULL;

CREATE INDEX presence_reunion ON presence (reunion_id);

CREATE UNIQUE INDEX presence_siege ON presence (reunion_id, siege_id) WHERE siege_id IS NOT NULL;

CREATE TABLE projet (
  id TEXT PRIMARY KEY,
  contrat_id TEXT NOT NULL REFERENCES contrat_ville (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  -- Qui le porte.
  structure_id TEXT REFERENCES structure (id),
  axe TEXT CHECK (length(axe) <= 300),
  hors_qpv INTEGER NOT NULL DEFAULT 0 CHECK (hors_qpv IN (0, 1)),
  -- Demandé au titre d'une convention pluriannuelle d'objectifs (R-104).
  pluriannuel INTEGER NOT NULL DEFAULT 0 CHECK (pluriannuel IN (0, 1)),
  -- L'avis du ou de la délégué·e du préfet, et ce qui le motive : internes.
  avis TEXT CHECK (avis IN ('favorable', 'reserve', 'defavorable')),
  observation TEXT,
  dauphin TEXT CHECK (length(dauphin) <= 60),
  -- La fiche action que le projet est devenu.
  fiche_id TEXT REFERENCES fiche_action (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX projet_contrat ON projet (contrat_id, annee, rang);

CREATE INDEX projet_fiche ON projet (fiche_id) WHERE fiche_id IS NOT NULL;

CREATE INDEX projet_structure ON projet (structure_id) WHERE structure_id IS NOT NULL;

CREATE TABLE projet_consigne (
  id TEXT PRIMARY KEY,
  montant_id TEXT NOT NULL REFERENCES projet_montant (id) ON DELETE CASCADE,
  deliberation_id TEXT NOT NULL REFERENCES deliberation (id) ON DELETE CASCADE,
  -- Ce qui était décidé en la consignant, en centimes : la grille a pu changer depuis.
  decide INTEGER NOT NULL CHECK (decide >= 0),
  UNIQUE (montant_id, deliberation_id)
) STRICT;

CREATE INDEX projet_consigne_deliberation ON projet_consigne (deliberation_id);

CREATE TABLE projet_montant (
  id TEXT PRIMARY KEY,
  projet_id TEXT NOT NULL REFERENCES projet (id) ON DELETE CASCADE,
  enveloppe_id TEXT NOT NULL REFERENCES enveloppe (id) ON DELETE CASCADE,
  demande INTEGER CHECK (demande >= 0),
  propose INTEGER CHECK (propose >= 0),
  decide INTEGER CHECK (decide >= 0),
  -- Devenu ligne de financement d'une fiche : le demandé et le décidé s'y lisent alors, et nulle part ailleurs.
  financement_id TEXT REFERENCES financement (id) ON DELETE SET NULL,
  UNIQUE (projet_id, enveloppe_id)
) STRICT;

CREATE INDEX projet_montant_enveloppe ON projet_montant (enveloppe_id);

CREATE INDEX projet_montant_financement ON projet_montant (financement_id) WHERE financement_id IS NOT NULL;

CREATE TABLE projet_quartier (
  id TEXT PRIMARY KEY,
  projet_id TEXT NOT NULL REFERENCES projet (id) ON DELETE CASCADE,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  UNIQUE (projet_id, code)
) STRICT;

CREATE TABLE proposition (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 500),
  nature TEXT NOT NULL CHECK (nature IN ('information', 'echange', 'avis', 'decision', 'designation', 'audit', 'signalement')),
  intervenant TEXT,
  duree INTEGER CHECK (duree BETWEEN 0 AND 1440),
  demandeur TEXT,
  recue_le TEXT CHECK (recue_le IS date(recue_le)),
  note TEXT,
  etat TEXT NOT NULL DEFAULT 'en_attente' CHECK (etat IN ('en_attente', 'inscrite', 'ecartee')),
  point_id TEXT REFERENCES point (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX proposition_instance ON proposition (instance_id, etat);

CREATE INDEX proposition_point ON proposition (point_id) WHERE point_id IS NOT NULL;

CREATE TABLE rapport_conformite (
  id TEXT PRIMARY KEY,
  rapport_id TEXT NOT NULL REFERENCES rapport_copil (id) ON DELETE CASCADE,
  exigence TEXT NOT NULL CHECK (exigence IN ('comptabilite', 'compte_rendu', 'previsions', 'justificatifs', 'controle', 'mandat')),
  etat TEXT CHECK (etat IN ('conforme', 'partiel', 'non_conforme', 'a_recevoir', 'a_venir', 'sans_objet')),
  observation TEXT CHECK (length(observation) <= 300),
  UNIQUE (rapport_id, exigence)
) STRICT;

CREATE TABLE rapport_copil (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  -- Les versions d'un même rapport : l'identifiant de la première.
  serie_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  genre TEXT NOT NULL CHECK (genre IN ('copil', 'intermediaire', 'final')),
  exercice INTEGER CHECK (exercice BETWEEN 2000 AND 2199),
  reunion_id TEXT REFERENCES reunion (id) ON DELETE SET NULL,
  presente_le TEXT CHECK (date(presente_le) = presente_le),
  debut TEXT NOT NULL CHECK (date(debut) = debut),
  fin TEXT NOT NULL CHECK (date(fin) = fin AND fin >= debut),
  donnees_le TEXT CHECK (date(donnees_le) = donnees_le),
  source TEXT CHECK (length(source) <= 200),
  -- Section 2 : une ligne par élément.
  synthese TEXT,
  faits TEXT,
  vigilances TEXT,
  demandes TEXT,
  -- Sections 6 et 7.
  lecture_effectifs TEXT,
  lecture_argent TEXT,
  -- Section 8 ; impact et recommandation d'un bilan final.
  faits_qualitatifs TEXT,
  partenariats TEXT,
  difficultes TEXT,
  leviers TEXT,
  situations TEXT,
  impact TEXT,
  recommandation TEXT,
  -- Section 11.
  avis TEXT CHECK (avis IN ('favorable', 'reserves', 'defavorable')),
  avis_texte TEXT,
  solde TEXT CHECK (solde IN ('verse', 'ajuste', 'suspendu')),
  solde_note TEXT,
  avenant TEXT,
  -- Section 12.
  prochain_le TEXT CHECK (date(prochain_le) = prochain_le),
  etapes TEXT,
  -- Section 13.
  deviations TEXT,
  observations_le TEXT CHECK (date(observations_le) = observations_le),
  -- Les deux blocs de signature : qui signe, en quelle qualité.
  signe_etat TEXT CHECK (length(signe_etat) <= 120),
  qualite_etat TEXT CHECK (length(qualite_etat) <= 200),
  signe_porteur TEXT CHECK (length(signe_porteur) <= 120),
  qualite_porteur TEXT CHECK (length(qualite_porteur) <= 200),
  -- Validé : l'instant, ce qui est figé, son empreinte. Tout ou rien.
  valide_le TEXT,
  contenu_id TEXT REFERENCES piece (id),
  empreinte TEXT CHECK (length(empreinte) = 64),
  supprime_le TEXT, lieu TEXT CHECK (length(lieu) <= 300),
  CHECK ((genre = 'intermediaire') = (exercice IS NOT NULL)),
  CHECK ((valide_le IS NULL) = (contenu_id IS NULL) AND (valide_le IS NULL) = (empreinte IS NULL))
) STRICT;

CREATE INDEX rapport_copil_contenu ON rapport_copil (contenu_id) WHERE contenu_id IS NOT NULL;

CREATE INDEX rapport_copil_convention ON rapport_copil (convention_id, fin);

CREATE INDEX rapport_copil_reunion ON rapport_copil (reunion_id) WHERE reunion_id IS NOT NULL;

CREATE UNIQUE INDEX rapport_copil_version ON rapport_copil (serie_id, version) WHERE supprime_le IS NULL;

CREATE TABLE rapport_ecart (
  id TEXT PRIMARY KEY,
  rapport_id TEXT NOT NULL REFERENCES rapport_copil (id) ON DELETE CASCADE,
  indicateur_id TEXT NOT NULL REFERENCES convention_indicateur (id) ON DELETE CASCADE,
  commentaire TEXT CHECK (length(commentaire) <= 1000),
  UNIQUE (rapport_id, indicateur_id)
) STRICT;

CREATE INDEX rapport_ecart_indicateur ON rapport_ecart (indicateur_id);

CREATE TABLE rapport_risque (
  id TEXT PRIMARY KEY,
  rapport_id TEXT NOT NULL REFERENCES rapport_copil (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  risque TEXT NOT NULL CHECK (length(risque) BETWEEN 1 AND 300),
  action TEXT CHECK (length(action) <= 500),
  pilote TEXT CHECK (length(pilote) <= 200),
  echeance TEXT CHECK (date(echeance) = echeance),
  etat TEXT NOT NULL DEFAULT 'a_engager' CHECK (etat IN ('a_engager', 'en_cours', 'fait', 'abandonne')),
  priorite TEXT CHECK (priorite IN ('haute', 'moyenne', 'basse'))
) STRICT;

CREATE INDEX rapport_risque_rapport ON rapport_risque (rapport_id, rang);

CREATE TABLE ref_arrondissement (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  departement_code TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;

CREATE TABLE ref_clpe (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;

CREATE INDEX ref_clpe_libelle ON ref_clpe (libelle_tri) WHERE fin IS NULL;

CREATE TABLE ref_commune (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  departement_code TEXT NOT NULL,
  epci_siren TEXT,
  clpe_code TEXT,
  zone_emploi_code TEXT,
  population INTEGER,
  codes_postaux TEXT NOT NULL,
  frr TEXT,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;

CREATE INDEX ref_commune_clpe ON ref_commune (clpe_code) WHERE fin IS NULL;

CREATE INDEX ref_commune_departement ON ref_commune (departement_code, libelle_tri) WHERE fin IS NULL;

CREATE INDEX ref_commune_epci ON ref_commune (epci_siren) WHERE fin IS NULL;

CREATE TABLE ref_contrat_ville (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  departement_code TEXT NOT NULL,
  porteur TEXT NOT NULL CHECK (porteur IN ('epci', 'ept', 'commune')),
  population INTEGER,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;

CREATE INDEX ref_contrat_ville_departement ON ref_contrat_ville (departement_code, libelle_tri) WHERE fin IS NULL;

CREATE TABLE ref_departement (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  region_code TEXT NOT NULL,
  zone TEXT NOT NULL CHECK (zone IN ('metro', 'drom', 'com')),
  fin TEXT CHECK (fin IS date(fin))
) STRICT;

CREATE TABLE ref_epci (
  siren TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('CC', 'CA', 'CU', 'METRO', 'MET69')),
  fin TEXT CHECK (fin IS date(fin))
) STRICT;

CREATE INDEX ref_epci_libelle ON ref_epci (libelle_tri) WHERE fin IS NULL;

CREATE TABLE ref_qpv (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  departement_code TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;

CREATE INDEX ref_qpv_departement ON ref_qpv (departement_code, libelle_tri) WHERE fin IS NULL;

CREATE TABLE ref_qpv_commune (
  qpv_code TEXT NOT NULL,
  commune_code TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin)),
  PRIMARY KEY (qpv_code, commune_code)
) STRICT, WITHOUT ROWID;

CREATE INDEX ref_qpv_commune_commune ON ref_qpv_commune (commune_code) WHERE fin IS NULL;

CREATE TABLE ref_qpv_contrat (
  qpv_code TEXT NOT NULL,
  contrat_code TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin)),
  PRIMARY KEY (qpv_code, contrat_code)
) STRICT, WITHOUT ROWID;

CREATE INDEX ref_qpv_contrat_contrat ON ref_qpv_contrat (contrat_code) WHERE fin IS NULL;

CREATE TABLE ref_qpv_lieu (
  qpv_code TEXT PRIMARY KEY,
  -- Degrés décimaux, au centre du quartier.
  lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
  lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
  -- Anneaux séparés de « ; » : des paires « x y », en dix-millièmes de degré depuis le centre. NULL : contour non livré.
  contour TEXT,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;

CREATE TABLE ref_recherche (
  num INTEGER PRIMARY KEY,
  objet TEXT NOT NULL CHECK (objet IN ('departement', 'clpe', 'epci', 'contrat_ville', 'commune', 'qpv')),
  code TEXT NOT NULL,
  libelle TEXT NOT NULL,
  -- Mots du libellé, sans accents ni tirets : « saint die des vosges ».
  cle TEXT NOT NULL,
  precision TEXT NOT NULL,
  -- Codes entourés de blancs : « 67 68 ».
  departements TEXT NOT NULL,
  population INTEGER NOT NULL,
  mots TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE ref_recherche_fts USING fts5 (
  mots, content = 'ref_recherche', content_rowid = 'num',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3',
  detail = none, columnsize = 0
);

CREATE TABLE ref_region (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  zone TEXT NOT NULL CHECK (zone IN ('metro', 'drom', 'com')),
  fin TEXT CHECK (fin IS date(fin))
) STRICT;

CREATE TABLE ref_source (
  nom TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  millesime TEXT NOT NULL,
  licence TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  nombre INTEGER NOT NULL
) STRICT;

CREATE TABLE ref_version (
  un INTEGER PRIMARY KEY CHECK (un = 1),
  version TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date))
) STRICT;

CREATE TABLE ref_zone_emploi (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin))
, chomage TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX ref_zone_emploi_libelle ON ref_zone_emploi (libelle_tri) WHERE fin IS NULL;

CREATE TABLE reponse (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  siege_id TEXT REFERENCES siege (id),
  invite_id TEXT REFERENCES personne (id),
  valeur TEXT NOT NULL CHECK (valeur IN ('present', 'distance', 'supplee', 'pouvoir', 'excuse')),
  -- Le suppléant annoncé.
  personne_id TEXT REFERENCES personne (id),
  mandataire_siege_id TEXT REFERENCES siege (id),
  recue_le TEXT NOT NULL CHECK (recue_le IS date(recue_le)),
  CHECK ((siege_id IS NULL) <> (invite_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX reponse_invite ON reponse (reunion_id, invite_id) WHERE invite_id IS NOT NULL;

CREATE INDEX reponse_mandataire ON reponse (mandataire_siege_id) WHERE mandataire_siege_id IS NOT NULL;

CREATE INDEX reponse_par_invite ON reponse (invite_id);

CREATE INDEX reponse_par_siege ON reponse (siege_id);

CREATE INDEX reponse_personne ON reponse (personne_id) WHERE personne_id IS NOT NULL;

CREATE UNIQUE INDEX reponse_siege ON reponse (reunion_id, siege_id) WHERE siege_id IS NOT NULL;

CREATE TABLE reunion (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id),
  date TEXT NOT NULL CHECK (date IS date(date)),
  heure_debut TEXT NOT NULL CHECK (heure_debut GLOB '[0-2][0-9]:[0-5][0-9]'),
  heure_fin TEXT CHECK (heure_fin GLOB '[0-2][0-9]:[0-5][0-9]'),
  modalite TEXT NOT NULL DEFAULT 'salle' CHECK (modalite IN ('salle', 'mixte', 'distance')),
  lieu TEXT,
  lien_visio TEXT,
  etat TEXT NOT NULL DEFAULT 'brouillon' CHECK (etat IN ('brouillon', 'convoquee', 'ouverte', 'tenue', 'annulee', 'reportee', 'sans_quorum')),
  convocation INTEGER NOT NULL DEFAULT 1 CHECK (convocation IN (1, 2)),
  convoquee_le TEXT CHECK (convoquee_le IS date(convoquee_le)),
  recue_le TEXT CHECK (recue_le IS date(recue_le)),
  motif_urgence TEXT,
  circonstances TEXT,
  ouverte_a TEXT,
  levee_a TEXT,
  supprime_le TEXT
, premiere_id TEXT REFERENCES reunion (id), reference TEXT, titre TEXT, pleniere INTEGER NOT NULL DEFAULT 0 CHECK (pleniere IN (0, 1)), anterieure INTEGER NOT NULL DEFAULT 0 CHECK (anterieure IN (0, 1)), bloquee_le TEXT CHECK (bloquee_le IS date(bloquee_le)), reportee_du TEXT CHECK (reportee_du IS date(reportee_du)), motif_report TEXT, ics_sequence INTEGER NOT NULL DEFAULT 0 CHECK (ics_sequence >= 0), canal TEXT CHECK (canal IN ('courriel', 'lettre', 'recommande', 'main_propre')), convoquee_par TEXT, motif_signature TEXT, ecrite_debut TEXT, ecrite_fin TEXT, secret INTEGER NOT NULL DEFAULT 0 CHECK (secret IN (0, 1)), theme TEXT, organisateurs TEXT, objectifs TEXT, date_provisoire INTEGER NOT NULL DEFAULT 0 CHECK (date_provisoire IN (0, 1))) STRICT;

CREATE INDEX reunion_a_tenir ON reunion (date) WHERE supprime_le IS NULL AND etat IN ('brouillon', 'convoquee', 'ouverte', 'reportee', 'sans_quorum');

CREATE INDEX reunion_instance ON reunion (instance_id, date) WHERE supprime_le IS NULL;

CREATE INDEX reunion_lieu ON reunion (lieu) WHERE supprime_le IS NULL AND lieu IS NOT NULL;

CREATE INDEX reunion_liste ON reunion (date, heure_debut, instance_id, lieu) WHERE supprime_le IS NULL;

CREATE INDEX reunion_premiere ON reunion (premiere_id) WHERE premiere_id IS NOT NULL;

CREATE INDEX reunion_supprimee ON reunion (supprime_le) WHERE supprime_le IS NOT NULL;

CREATE TABLE risque (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  gravite TEXT CHECK (gravite IN ('faible', 'moyenne', 'forte')),
  -- Ce que l'on prévoit contre lui.
  parade TEXT
) STRICT;

CREATE INDEX risque_fiche ON risque (fiche_id, rang);

CREATE TABLE rsfp_mois (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  mois TEXT NOT NULL CHECK (date(mois || '-01') = mois || '-01'),
  demandes INTEGER CHECK (demandes >= 0),
  mises_a_jour INTEGER CHECK (mises_a_jour >= 0),
  pieces INTEGER CHECK (pieces >= 0),
  arrets INTEGER CHECK (arrets >= 0),
  UNIQUE (convention_id, mois)
) STRICT;

CREATE TABLE saisie_en_cours (
  poste TEXT NOT NULL,
  fenetre INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  ligne TEXT NOT NULL,
  champ TEXT NOT NULL,
  texte TEXT NOT NULL,
  depuis TEXT NOT NULL,
  PRIMARY KEY (poste, fenetre, tbl, ligne, champ)
) STRICT, WITHOUT ROWID;

CREATE TABLE seuil_d_alerte (
  id TEXT PRIMARY KEY,
  cle TEXT NOT NULL UNIQUE CHECK (length(cle) BETWEEN 1 AND 40),
  valeur INTEGER NOT NULL CHECK (valeur BETWEEN 1 AND 1000)
) STRICT;

CREATE TABLE siege (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  categorie TEXT NOT NULL CHECK (categorie IN ('P', '1', '2', '3', '4', '5', '6', '7', '8', '9')),
  college TEXT NOT NULL,
  organisme TEXT,
  epci_siren TEXT,
  rang INTEGER NOT NULL
) STRICT;

CREATE INDEX siege_instance ON siege (instance_id, categorie, rang);

CREATE INDEX siege_organisme ON siege (organisme) WHERE organisme IS NOT NULL;

CREATE TABLE signataire (
  id TEXT PRIMARY KEY,
  emetteur_id TEXT NOT NULL REFERENCES emetteur (id) ON DELETE CASCADE,
  civilite TEXT CHECK (civilite IN ('M.', 'Mme')),
  prenom TEXT,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
  qualite TEXT NOT NULL CHECK (length(qualite) BETWEEN 1 AND 300),
  delegation TEXT,
  par_defaut INTEGER NOT NULL DEFAULT 0 CHECK (par_defaut IN (0, 1)),
  -- Retiré, il n'est plus proposé ; les documents pour lesquels il a été choisi le gardent.
  retire_le TEXT CHECK (retire_le IS date(retire_le)),
  rang INTEGER NOT NULL
) STRICT;

CREATE INDEX signataire_emetteur ON signataire (emetteur_id, rang);

CREATE UNIQUE INDEX signataire_par_defaut ON signataire (emetteur_id) WHERE par_defaut = 1;

CREATE TABLE signature_de_convention (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  rang INTEGER NOT NULL,
  role TEXT CHECK (length(role) <= 300),
  signe_le TEXT CHECK (date(signe_le) = signe_le),
  UNIQUE (convention_id, structure_id)
) STRICT;

CREATE INDEX signature_de_convention_structure ON signature_de_convention (structure_id);

CREATE TABLE sous_action (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  pilote_id TEXT REFERENCES personne (id),
  structure_pilote_id TEXT REFERENCES structure (id),
  debut TEXT CHECK (debut IS date(debut)),
  echeance TEXT CHECK (echeance IS date(echeance)),
  etat TEXT NOT NULL DEFAULT 'a_venir' CHECK (etat IN ('a_venir', 'en_cours', 'bloquee', 'en_pause', 'terminee', 'abandonnee')),
  etat_motif TEXT,
  etat_depuis TEXT CHECK (etat_depuis IS date(etat_depuis)),
  CHECK (echeance IS NULL OR debut IS NULL OR echeance >= debut)
) STRICT;

CREATE INDEX sous_action_a_tenir ON sous_action (echeance) WHERE echeance IS NOT NULL AND etat NOT IN ('terminee', 'abandonnee');

CREATE INDEX sous_action_fiche ON sous_action (fiche_id, rang);

CREATE INDEX sous_action_pilote ON sous_action (pilote_id) WHERE pilote_id IS NOT NULL;

CREATE INDEX sous_action_structure ON sous_action (structure_pilote_id) WHERE structure_pilote_id IS NOT NULL;

CREATE TABLE structure (
  id TEXT PRIMARY KEY,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 300),
  nom_tri TEXT NOT NULL,
  supprime_le TEXT
, type TEXT, sigle TEXT, courriel TEXT, telephone TEXT, site TEXT, adresse TEXT, remplacee_par TEXT REFERENCES structure (id), remplacee_le TEXT CHECK (remplacee_le IS date(remplacee_le)), fusionnee_dans TEXT REFERENCES structure (id), source TEXT, verifie_le TEXT CHECK (verifie_le IS date(verifie_le))) STRICT;

CREATE INDEX structure_fusionnee ON structure (fusionnee_dans) WHERE fusionnee_dans IS NOT NULL;

CREATE INDEX structure_nom ON structure (nom_tri) WHERE supprime_le IS NULL;

CREATE INDEX structure_remplacee ON structure (remplacee_par) WHERE remplacee_par IS NOT NULL;

CREATE TABLE structure_territoire (
  id TEXT PRIMARY KEY,
  structure_id TEXT NOT NULL REFERENCES structure (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('region', 'departement', 'arrondissement', 'epci', 'commune', 'qpv', 'clpe', 'contrat_ville')),
  code TEXT NOT NULL,
  -- Tel qu'on l'a choisi : l'historique le dit, et un territoire disparu du référentiel garde son nom.
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  UNIQUE (structure_id, genre, code)
) STRICT;

CREATE INDEX structure_territoire_code ON structure_territoire (genre, code);

CREATE TABLE succession_qpv (
  id TEXT PRIMARY KEY,
  -- Code de 2015, « QP068001 » ; NULL : le quartier de 2024 n'en suit aucun.
  ancien TEXT CHECK (length(ancien) BETWEEN 1 AND 20),
  ancien_libelle TEXT CHECK (length(ancien_libelle) BETWEEN 1 AND 200),
  -- Code de 2024 ; NULL : rien ne suit le quartier de 2015.
  nouveau TEXT CHECK (length(nouveau) BETWEEN 1 AND 20),
  -- NULL : la source ne le dit pas.
  nature TEXT CHECK (nature IN ('conserve', 'modifie', 'fusionne', 'scinde', 'sorti', 'entre')),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 300),
  CHECK (ancien IS NOT NULL OR nouveau IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX succession_qpv_lien ON succession_qpv (coalesce(ancien, ''), coalesce(nouveau, ''));

CREATE INDEX succession_qpv_nouveau ON succession_qpv (nouveau) WHERE nouveau IS NOT NULL;

CREATE TABLE texte_de_piece (
  sha256 TEXT PRIMARY KEY,
  -- Lu en entier, lu en partie, ou pourquoi il n'y a rien : sans texte, chiffré, abîmé, trop lourd, trop long.
  etat TEXT NOT NULL CHECK (etat IN ('lu', 'coupe', 'vide', 'chiffre', 'abime', 'lourd', 'long')),
  texte TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE trace_donnees (
  num INTEGER PRIMARY KEY,
  quand_utc TEXT NOT NULL,
  genre TEXT NOT NULL CHECK (genre IN ('export', 'effacement', 'purge')),
  operateur TEXT NOT NULL,
  nombre INTEGER NOT NULL DEFAULT 1 CHECK (nombre >= 0),
  -- L'opération qui a effacé : une sauvegarde dont la dernière opération la précède porte encore les données (G6).
  operation INTEGER REFERENCES operation (num),
  -- 0 : les pages du fichier restent à récrire ; un arrêt a coupé l'effacement, la prochaine ouverture l'achève.
  nettoyee INTEGER NOT NULL DEFAULT 1 CHECK (nettoyee IN (0, 1))
) STRICT;

CREATE TABLE traitement (
  id TEXT PRIMARY KEY,
  rubrique TEXT NOT NULL UNIQUE CHECK (length(rubrique) BETWEEN 1 AND 60),
  texte TEXT NOT NULL CHECK (length(texte) BETWEEN 1 AND 2000)
) STRICT;

CREATE TABLE version_feuille (
  id TEXT PRIMARY KEY,
  feuille_id TEXT NOT NULL REFERENCES feuille_de_route (id) ON DELETE CASCADE,
  numero INTEGER NOT NULL CHECK (numero > 0),
  validee_le TEXT NOT NULL CHECK (validee_le IS date(validee_le)),
  -- L'instance qui l'a validée, et la réunion tenue où elle l'a fait, si on le sait.
  instance_id TEXT NOT NULL REFERENCES instance (id),
  reunion_id TEXT REFERENCES reunion (id) ON DELETE SET NULL,
  -- Réserves, ou ce que la révision change.
  note TEXT,
  contenu_id TEXT NOT NULL REFERENCES piece (id),
  empreinte TEXT NOT NULL,
  etablie_le TEXT NOT NULL,
  UNIQUE (feuille_id, numero)
) STRICT;

CREATE INDEX version_feuille_contenu ON version_feuille (contenu_id);

CREATE INDEX version_feuille_instance ON version_feuille (instance_id);

CREATE INDEX version_feuille_reunion ON version_feuille (reunion_id) WHERE reunion_id IS NOT NULL;

CREATE TABLE version_pv (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  numero INTEGER NOT NULL CHECK (numero > 0),
  etat TEXT NOT NULL CHECK (etat IN ('diffuse', 'approuve', 'rectifie', 'remplace')),
  etablie_le TEXT NOT NULL,
  -- Pourquoi la version d'avant a été reprise.
  motif TEXT,
  contenu_id TEXT NOT NULL REFERENCES piece (id),
  empreinte TEXT NOT NULL,
  diffuse_le TEXT CHECK (diffuse_le IS date(diffuse_le)),
  diffuse_par TEXT,
  approuve_le TEXT CHECK (approuve_le IS date(approuve_le)),
  approbation TEXT CHECK (approbation IN ('seance', 'tacite')),
  approuve_reunion_id TEXT REFERENCES reunion (id),
  observations TEXT,
  signe_le TEXT CHECK (signe_le IS date(signe_le)),
  signe_piece_id TEXT REFERENCES piece (id),
  envoye_le TEXT CHECK (envoye_le IS date(envoye_le)),
  envoye_par TEXT,
  -- Pourquoi un décompte indicatif a été approuvé quand même (R-032).
  reserve TEXT,
  -- Une rectification est ouverte : depuis quand, pourquoi ; la séance se modifie alors de nouveau.
  repris_le TEXT CHECK (repris_le IS date(repris_le)),
  repris_motif TEXT,
  CHECK ((repris_le IS NULL) = (repris_motif IS NULL)),
  UNIQUE (reunion_id, numero)
) STRICT;

CREATE INDEX version_pv_a_approuver ON version_pv (diffuse_le) WHERE etat = 'diffuse';

CREATE INDEX version_pv_a_envoyer ON version_pv (approuve_le) WHERE etat IN ('approuve', 'rectifie') AND (envoye_le IS NULL OR repris_le IS NOT NULL);

CREATE INDEX version_pv_approbation ON version_pv (approuve_reunion_id) WHERE approuve_reunion_id IS NOT NULL;

CREATE TABLE visite (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  -- L'organisme visité : le porteur, ou un membre.
  structure_id TEXT NOT NULL REFERENCES structure (id),
  le TEXT NOT NULL CHECK (date(le) = le),
  lieu TEXT CHECK (length(lieu) <= 300),
  constats TEXT CHECK (length(constats) <= 20000),
  suites TEXT CHECK (length(suites) <= 20000)
) STRICT;

CREATE INDEX visite_convention ON visite (convention_id, le);

CREATE INDEX visite_structure ON visite (structure_id);

CREATE TABLE visite_agent (
  id TEXT PRIMARY KEY,
  visite_id TEXT NOT NULL REFERENCES visite (id) ON DELETE CASCADE,
  personne_id TEXT NOT NULL REFERENCES personne (id),
  UNIQUE (visite_id, personne_id)
) STRICT;

CREATE INDEX visite_agent_personne ON visite_agent (personne_id);

CREATE TABLE visite_point (
  id TEXT PRIMARY KEY,
  visite_id TEXT NOT NULL REFERENCES visite (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  constat TEXT CHECK (constat IN ('conforme', 'ecart', 'sans_objet')),
  note TEXT CHECK (length(note) <= 1000)
) STRICT;

CREATE INDEX visite_point_visite ON visite_point (visite_id, rang);

CREATE TABLE voix (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  siege_id TEXT REFERENCES siege (id) ON DELETE CASCADE,
  organisme TEXT,
  nombre INTEGER NOT NULL CHECK (nombre BETWEEN 0 AND 10000),
  depuis TEXT CHECK (depuis IS date(depuis)),
  CHECK ((siege_id IS NULL) <> (organisme IS NULL))
) STRICT;

CREATE INDEX voix_instance ON voix (instance_id, depuis);

CREATE INDEX voix_siege ON voix (siege_id) WHERE siege_id IS NOT NULL;

CREATE TABLE vue_de_recherche (
  id TEXT PRIMARY KEY,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 80),
  nom_tri TEXT NOT NULL,
  recherche TEXT NOT NULL CHECK (length(recherche) BETWEEN 1 AND 300)
) STRICT;
