/**
 * D'autres mots de tous les jours que l'on porte aussi pour nom : ceux-là ne restent, seuls, que si le fichier les écrit
 * surtout sans capitale. La liste est fermée : nul autre mot n'est commun, si souvent qu'il s'écrive en minuscules.
 */
export const MOTS_COURANTS: ReadonlySet<string> = new Set(
  (
    'agneau aigle air amour ange arbre bas barbe barbier bataille beaux bel belle besson biche blond boeuf bond bonne bonheur ' +
    'bouchon bouquet bourgeois bouton boutique branche bras brave brillant brosse buisson bureau cadet caillou camp canal cave ' +
    'cercle cerf cerise chance chanteur charge chasseur chat chaud chemin chef choix clef cloche clos coin colin collet compagnon ' +
    'coq corbeau corne coup courtois couteau couture couvreur crochet cuisinier cure dame danger dauphin dent depart dernier desert ' +
    'devoir dore drapeau droite enfant epine ermite espoir esprit etang etoile faible farine faucon fer ferme fermier feu fevre fier fils ' +
    'flamand foin force foret forestier forge forgeron fosse four fournier franc francais frere froid gaillard galant garcon gauche ' +
    'geant genet genre gentille glace grain grange grave grenier grille gris grive groupe guerre haut herbe heureux homme hotel ' +
    'humble image jaune jolie joie joli joyeux juge labour lac laine lame lampe lapin large larme laurier lavande lever libre lien ' +
    'lieu lion loi loup loyal lumiere maitre malade malin manche marais marche mare marteau masse meilleur menage menuisier merle ' +
    'mesure metier midi miracle moineau monnaie monnier montagne mouche mouton moyen muguet mulet musicien navet noble noix normand nuit oiseau olive ' +
    'orange ormeau ours paille pain palais panier paon papillon parent parfait parole pas passage passe pasteur patience patte pauvre peau pecheur ' +
    'peintre perdrix perle personne pie pied pigeon pinson plaine planche plante plat plaisir poireau poisson poivre pomme potier poule poulet pouce ' +
    'prairie premier present prieur prince prive prix prochain propre puits rameau rat ravin regard renard repos retour rideau rivage romain ' +
    'ronce rosier rossignol ruisseau sabot sabre sac saint salut sapin sauvage sergent serrurier serpent silence simple soldat ' +
    'soleil son souris suite taillis tambour tapis taureau teinturier temple terre terrier tisserand toit tonneau tonnerre tournier ' +
    'travail travers trefle vacher vaillant valet vallee vallon veau veille vent verger vermeil verrier vie vigne vigneron vilain ' +
    'village violet voie volant voyage vrai'
  ).split(' '),
);
