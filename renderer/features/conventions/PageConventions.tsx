import { useLocation } from 'wouter';
import { useCreation } from '#renderer/app/use-creation.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { OngletsDesConventions } from '#renderer/app/conventions/OngletsDesConventions.tsx';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { colonnesDesConventions } from './colonnes.tsx';
import { estVide, filtrer, lireFiltre } from './filtre.ts';
import { FiltrerLesConventions } from './FiltrerLesConventions.tsx';
import { OuvrirUneConvention } from './OuvrirUneConvention.tsx';

/** Toutes les conventions du fichier, et de quoi en ouvrir une. */
export function PageConventions() {
  useFil({ nom: 'Conventions' });
  const { donnees: conventions, erreur, relire } = useRequete('conventions.lister', {});
  const { donnees: hote } = useEtatHote();
  const adresse = useAdresse();
  const [, aller] = useLocation();
  const [ouverture, setOuverture] = useCreation();
  if (conventions === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu
          attente="Chargement des conventions…"
          refus="Conventions non lues."
          erreur={erreur}
          relire={relire}
        />
      </div>
    );
  const filtre = lireFiltre(adresse.lire);
  const montrees = filtrer(conventions, filtre, hote.aujourdHui);
  const total = montrees.reduce((somme, { montant }) => somme + (montant ?? 0), 0);
  const personnes = montrees.reduce((somme, { beneficiaires }) => somme + (beneficiaires ?? 0), 0);
  return (
    <>
      <EnTete
        titre="Conventions"
        faits={[
          conventions.length > 0 &&
            (estVide(filtre)
              ? pluriel(conventions.length, 'convention', 'conventions')
              : `${montrees.length} sur ${conventions.length}`),
          personnes > 0 && `${nombreFr(personnes)} bénéficiaires`,
          total > 0 && `${montantFr(total)} de l’État, au plus`,
        ].filter(Boolean)}
        gestes={
          <>
            <Bouton genre="premier" icone="plus" surClic={() => setOuverture(true)}>
              Ouvrir une convention
            </Bouton>
            <Menu
              gestes={[
                {
                  id: 'reprendre',
                  libelle: 'Reprendre un export Dauphin…',
                  icone: 'tableau',
                  surClic: () => aller('/conventions/reprendre?contenu=conventions'),
                },
              ]}
            />
          </>
        }
      />
      <OngletsDesConventions ici="/conventions" />
      <div className="corps">
        {conventions.length > 0 && <FiltrerLesConventions filtre={filtre} />}
        <Tableau
          libelle="Conventions"
          colonnes={colonnesDesConventions(hote.aujourdHui, new Set(conventions.map(({ genre }) => genre)).size > 1)}
          lignes={montrees}
          cle={({ id }) => id}
          vide={
            conventions.length === 0 ? (
              <Vide icone="anneaux">
                Aucune convention encore : O2R, politique de la ville, opérateurs EQ2030. Ouvrez la première par son
                numéro et son porteur.
              </Vide>
            ) : (
              <Vide
                icone="chercher"
                geste={
                  <Bouton surClic={() => adresse.poser({ q: null, etat: null, 'a-traiter': null })}>
                    Tout montrer
                  </Bouton>
                }
              >
                Aucune convention ne répond à cette recherche.
              </Vide>
            )
          }
        />
      </div>
      {ouverture && <OuvrirUneConvention jour={hote.aujourdHui} surFermer={() => setOuverture(false)} />}
    </>
  );
}
