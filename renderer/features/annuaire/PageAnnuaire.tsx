import './annuaire.css';
import { useDeferredValue, useMemo } from 'react';
import { useLocation } from 'wouter';
import { OngletsAnnuaire } from '#renderer/app/personnes/OngletsAnnuaire.tsx';
import { ecrireTri, lireTri } from '#renderer/app/personnes/tri-de-l-adresse.ts';
import { useChoixDePersonnes, useListeDePersonnes } from '#renderer/app/personnes/use-liste-de-personnes.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useCreation } from '#renderer/app/use-creation.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { colonnesDesPersonnes, colonnesEtroites } from './colonnes.tsx';
import { CreerPersonne } from './CreerPersonne.tsx';
import { estUneVue, FILTRES, type Filtre } from './filtres.ts';
import { estFiltree, lireCriteres, titreDeListe } from './liste/criteres.ts';
import { FiltresDeListe } from './liste/FiltresDeListe.tsx';
import { GestesDeListe } from './liste/GestesDeListe.tsx';
import { PanneauPersonne } from './PanneauPersonne.tsx';

/** « Siègent : 12 » ; le nombre vient quand l'hôte l'a compté. */
const combien = (mot: string, nombre: number | null | undefined): string =>
  nombre === null || nombre === undefined ? mot : `${mot} : ${nombreFr(nombre)}`;

/** Toutes les personnes du fichier ; `/annuaire/:id` ouvre la fiche de l'une d'elles, à droite. */
export function PageAnnuaire({ id }: { readonly id: string | null }) {
  useFil({ nom: 'Annuaire' });
  const [, aller] = useLocation();
  const adresse = useAdresse();
  const [cree, setCree] = useCreation();
  const texte = adresse.lire('q') ?? '';
  const vue = adresse.lire('vue');
  const filtre: Filtre = estUneVue(vue) ? vue : 'toutes';
  const cherche = useDeferredValue(texte.trim());
  const criteres = lireCriteres(adresse.lire, cherche);
  const liste = { ...criteres, vue: filtre };
  const { lue, erreur, relire, total, lignes, suite, toutes, aRevoir, tri } = useListeDePersonnes({
    liste,
    tri: lireTri(adresse.lire('tri')),
    veille: true,
  });
  const { donnees: comptes } = useRequete('annuaire.compter', { criteres }, { garder: true });
  const { donnees: filtres } = useRequete('annuaire.filtres', {});
  const choisies = useChoixDePersonnes(liste);

  const apres = window.location.search;
  const ouvrir = (personne: string | null) =>
    aller(personne === null ? `/annuaire${apres}` : `/annuaire/${personne}${apres}`);
  const chercher = (q: string) => adresse.poser({ q: q === '' ? null : q });

  const large = id === null;
  const colonnes = useMemo(() => (large ? colonnesDesPersonnes(apres) : colonnesEtroites(apres)), [large, apres]);
  const comptees = { ...comptes, aRevoir };
  const nouvelle = (
    <Bouton genre="premier" icone="plus" surClic={() => setCree(true)}>
      Nouvelle personne
    </Bouton>
  );
  const reprendre = (
    <Lien vers="/annuaire/reprendre" genre="bouton">
      Reprendre un tableau
    </Lien>
  );
  const toutMontrer = () => {
    adresse.poser({ q: null, vue: null, departement: null, instance: null, designation: null, structure: null });
  };
  const titre = titreDeListe(criteres, filtres);
  const sansFiltre = cherche === '' && !estFiltree(criteres);
  const rien = lue && sansFiltre && comptes?.toutes === 0 && comptes.anciens === 0;

  return (
    <>
      <EnTete
        titre="Annuaire"
        gestes={
          !rien && (
            <>
              {reprendre}
              <Lien vers="/elections" genre="bouton">
                Après une élection
              </Lien>
              {nouvelle}
            </>
          )
        }
      />
      <OngletsAnnuaire ici="/annuaire" />
      {!rien && (
        <div className="recherche-annuaire">
          <ChampTexte
            libelle="Rechercher une personne"
            type="search"
            exemple="Nom, fonction, structure"
            valeur={texte}
            surChange={chercher}
          />
          <FiltresDeListe filtres={filtres} criteres={criteres} poser={adresse.poser} />
          <span className="puces">
            {(Object.keys(FILTRES) as Filtre[]).map((nom) => (
              <Puce
                key={nom}
                prise={filtre === nom}
                surClic={() => adresse.poser({ vue: nom === 'toutes' ? null : nom })}
              >
                {combien(FILTRES[nom], comptees[nom])}
              </Puce>
            ))}
          </span>
        </div>
      )}
      <div className={id === null ? 'liste-annuaire' : 'liste-annuaire corps-panneau corps-annuaire'}>
        <div className="corps">
          {!lue && (
            <PasEncoreLu attente="Chargement de l’annuaire…" refus="Annuaire non lu." erreur={erreur} relire={relire} />
          )}
          {lue && (
            <>
              {total > 0 && (
                <div className="outils">
                  <span className="note" role="status">
                    {pluriel(total, 'personne', 'personnes')}
                  </span>
                  <span className="pousse" />
                  <GestesDeListe choix={{ liste }} titre={titre} />
                </div>
              )}
              <Tableau
                libelle="Personnes"
                colonnes={colonnes}
                lignes={lignes}
                suite={suite}
                toutes={toutes}
                tri={tri}
                surTri={(voulu) => adresse.poser({ tri: ecrireTri(voulu) })}
                cle={(personne) => personne.id}
                surOuvrir={(personne) => ouvrir(personne.id)}
                ouverte={id}
                choix={{
                  ...choisies.lignes,
                  nom: nomComplet,
                  gestes: <GestesDeListe choix={choisies.choix} titre={titre} />,
                }}
                vide={
                  rien ? (
                    <Vide
                      icone="personne"
                      geste={
                        <span className="puces">
                          {nouvelle}
                          {reprendre}
                        </span>
                      }
                    >
                      Personne dans l’annuaire. Reprenez le tableau de l’an dernier, tel qu’il est ; les membres collés
                      dans une instance y viennent d’eux-mêmes.
                    </Vide>
                  ) : (
                    <Vide icone="chercher" geste={<Bouton surClic={toutMontrer}>Tout montrer</Bouton>}>
                      {cherche === '' || estFiltree(criteres) || filtre !== 'toutes'
                        ? 'Personne ne répond à ces filtres.'
                        : `Personne ne répond à « ${cherche} ».`}
                    </Vide>
                  )
                }
              />
            </>
          )}
        </div>
        {id !== null && <PanneauPersonne key={id} id={id} surFermer={() => ouvrir(null)} />}
      </div>
      {cree && <CreerPersonne surFermer={() => setCree(false)} surCreee={ouvrir} />}
    </>
  );
}
