/** Les prénoms des personnages, par genre ; assez pour que le genre et l'initiale d'origine gardent leur place. */
export const PRENOMS = {
  Mme: (
    'Adèle Agathe Agnès Aline Amandine Anaïs Andrée Angèle Annabelle Apolline Armelle Astrid Audrey Aurore Élise Élodie ' +
    'Éloïse Émeline Emma Estelle Esther Eugénie Eva Inès Irène Iris Isaure Ophélie Océane Odette Odile Oriane ' +
    'Béatrice Bérénice Blanche Brigitte Camille Carole Caroline Cécile Céline Chantal Charlotte Clémence Coralie Corinne ' +
    'Daphné Delphine Diane Dorothée Fanny Flavie Flora Florence Françoise Gaëlle Geneviève Gisèle Ghislaine Jeanne Josiane ' +
    'Judith Julie Juliette Justine Karine Laetitia Laure Léonie Liliane Lina Lise Louise Lucie Ludivine Lydie Madeleine ' +
    'Maëlle Manon Margaux Marianne Marine Marion Mathilde Mélanie Mireille Myriam Nadège Nathalie Nicole Noémie Pauline ' +
    'Perrine Rachel Régine Romane Rosalie Roxane Sabine Salomé Sandrine Séverine Solange Solène Sophie Suzanne Sylvie ' +
    'Tatiana Thérèse Tiphaine Valérie Vanessa Véronique Victoire Violette Virginie Viviane Zoé Hélène Héloïse Henriette ' +
    'Hermine Honorine Hortense Huguette'
  ).split(' '),
  'M.': (
    'Abel Adrien Aimé Alban Albin Alexis Alphonse Amaury Ambroise Anatole Antonin Armand Arsène Arthur Aubin Auguste ' +
    'Aurélien Axel Edgar Édouard Élie Émile Éric Ernest Étienne Eugène Ignace Igor Isidore Ivan Octave Olivier Oscar Ulysse ' +
    'Barnabé Basile Bastien Baptiste Blaise Boris Bruno Cédric Christian Clément Constant Corentin Cyril Damien Désiré ' +
    'Didier Dimitri Donatien Fabien Fabrice Félix Ferdinand Florian Franck Frédéric Gabriel Gaspard Gaston Gauthier ' +
    'Geoffroy Germain Gilles Grégoire Guilhem Gustave Jérôme Joachim Jonas Joseph Jules Julien Justin Kévin Léandre Léo ' +
    'Léonard Lionel Loïc Lucas Lucien Ludovic Marceau Marius Mathieu Matthias Maurice Maxence Maxime Médéric Nathan Nestor ' +
    'Norbert Pascal Patrice Pierrick Quentin Raoul Raphaël Rémi Roland Romain Ronan Samuel Sébastien Serge Simon Stéphane ' +
    'Sylvain Tanguy Théo Thibault Timothée Tristan Valentin Victor Vincent Xavier Yann Yves Hadrien Henri Hervé Honoré ' +
    'Horace Hubert Hugo Hugues'
  ).split(' '),
  /** De qui ni la civilité ni le prénom ne disent le genre. */
  tous: 'Alix Ange Andréa Éden Élia Camille Charlie Claude Dominique Lou Maé Morgan Noa Sacha Stacy Hyacinthe'.split(
    ' ',
  ),
} as const;
