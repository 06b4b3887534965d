/**
 * Noms de famille qui sont aussi des mots de tous les jours : seuls dans une phrase, sans prénom ni civilité, on ne sait
 * pas si l'on y nomme quelqu'un. « Petit » au début d'une phrase reste ; « Mme Petit » change.
 */
export const MOTS_COMMUNS: ReadonlySet<string> = new Set(
  (
    'abbe accord action ami annexe aout appel atelier aurore avis avril baron beau berger bilan blanc bois bon bonhomme ' +
    'bonnet boucher boulanger bourg bref brun budget carre chambre champ chapelle charpentier chateau chef chene cheval ' +
    'chevalier clair clerc comite commune comte conseil contrat convention cote couleur cour court cousin croix date debut ' +
    'decembre demain dimanche directeur directrice doux droit duc eau ecole emploi entreprise est etat ete fevrier fiche ' +
    'fin fleur fontaine fort fournier france garde gendre gentil grand grange gros hiver insertion janvier jardin jeudi ' +
    'jeune jour juillet juin juste large leger ligne long lundi lys main maire maison marchand mardi marie marin mars matin ' +
    'mercier mercredi meunier mission moine mois mont moulin mur neuf neveu noel noir nord note octobre oncle ouest page ' +
    'paix pape parc paris petit pierre place plan poirier pommier point pont port porte pre prefet president prevot printemps ' +
    'projet quartier rapport region reunion riche riviere roche roi rond rose rouge roux roy rue sage salle samedi savoir ' +
    'second seance septembre service seul source sud table tailleur temps texte tour vendredi vert vieux ville vin vive voisin'
  ).split(' '),
);
/** Ce qui, dans un nom, n'en est pas le corps. */
export const PARTICULES: ReadonlySet<string> = new Set(
  'd de del della des di du el l la le les saint sainte van von y'.split(' '),
);
/** Ce qui dit qu'un champ nomme un service ou une fonction, et non quelqu'un. */
export const MOTS_DE_SERVICE: ReadonlySet<string> = new Set(
  (
    'agence association bureau cabinet cellule centre chambre charge chargee chef cheffe comite communaute commune conseil ' +
    'conseiller conseillere cooperative copil ddets ddetspp delegue deleguee delegation departement directeur direction ' +
    'directrice dreets emploi etat federation france gestionnaire groupe instance maire mairie mission pole prefecture prefet ' +
    'prefete president presidente referent referente region responsable secretaire secretariat service sous structure travail union ville ' +
    'adjoint adjointe agent agente agglomeration animateur animatrice assistant assistante cap cci ccas cma collectif collectivite ' +
    'coordinateur coordinatrice coordonnateur coordonnatrice elu elue elus ensemble entreprise equipe etablissement financeur formateur ' +
    'formatrice intervenant intervenante local locale locales membre membres metropole ministre ministere observateur organisme ' +
    'partenaire partenaires participants plie porteur porteuse porteurs projet rapporteur rapporteure rapporteurs reseau ' +
    'societe suppleant suppleante technicien technicienne titulaire titulaires tous toutes unite vice'
  ).split(' '),
);
