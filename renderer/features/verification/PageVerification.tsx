import './verification.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { OngletsAnnuaire } from '#renderer/app/personnes/OngletsAnnuaire.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { colonnesDeVerification } from './colonnes.tsx';
import { estFiltre, type Filtre, FILTRES } from './filtres.ts';
import { PanneauDemande } from './PanneauDemande.tsx';
import { useVerification } from './use-verification.ts';

const VIDES: Readonly<Record<Filtre, string>> = {
  aVerifier: 'Tout l’annuaire a été vérifié il y a moins d’un an.',
  demandees: 'Aucune demande n’attend de réponse.',
  sansCourriel: 'Personne à vérifier par téléphone.',
  toutes: 'Personne dans l’annuaire.',
};

/** La vérification annuelle de l'annuaire (A7) : qui n'a pas été vérifié, ce qu'on lui demande, qui n'a pas répondu. */
export function PageVerification({ id }: { readonly id: string | null }) {
  useFil({ nom: 'Annuaire', vers: '/annuaire' }, { nom: 'Vérification' });
  const [, aller] = useLocation();
  const adresse = useAdresse();
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const { donnees: hote } = useEtatHote();
  const { donnees, erreur, relire } = useRequete('personnes.lister', { texte: '' }, { garder: true });
  const verification = useVerification(() => setChoisies(new Set()));
  if (hote === null) return <Chargement />;
  const { aujourdHui } = hote;
  const demande = adresse.lire('vue');
  const filtre = estFiltre(demande) ? demande : 'aVerifier';
  const personnes = donnees ?? [];
  const montrees = personnes.filter((personne) => FILTRES[filtre].garder(personne, aujourdHui));
  const choisiesIci = montrees.filter((personne) => choisies.has(personne.id)).map((personne) => personne.id);
  const ouverte = personnes.find((personne) => personne.id === id);
  const suite = demande === null ? '' : `?vue=${filtre}`;
  const ouvrir = (personne: string | null) =>
    aller(personne === null ? `/annuaire/verification${suite}` : `/annuaire/verification/${personne}${suite}`);
  return (
    <>
      <EnTete titre="Vérification" faits={['Une fois par an, chacun dit si ses coordonnées sont exactes']} />
      <OngletsAnnuaire ici="/annuaire/verification" />
      <div className={ouverte === undefined ? undefined : 'corps-panneau corps-annuaire'}>
        <div className="corps">
          <div className="puces outils-de-verification">
            {(Object.keys(FILTRES) as Filtre[]).map((nom) => (
              <Puce
                key={nom}
                prise={filtre === nom}
                surClic={() => {
                  setChoisies(new Set());
                  adresse.poser({ vue: nom === 'aVerifier' ? null : nom });
                }}
              >
                {`${FILTRES[nom].mot} : ${personnes.filter((personne) => FILTRES[nom].garder(personne, aujourdHui)).length}`}
              </Puce>
            ))}
          </div>
          {donnees === null && erreur !== null && (
            <Repere sens="erreur" mot="Annuaire non lu." gestes={<Bouton surClic={relire}>Essayer de nouveau</Bouton>}>
              {erreur.message}
            </Repere>
          )}
          {donnees === null && erreur === null && <Chargement>Chargement de l’annuaire…</Chargement>}
          {donnees !== null && (
            <Tableau
              libelle="Coordonnées à vérifier"
              colonnes={colonnesDeVerification(aujourdHui, ouverte === undefined)}
              lignes={montrees}
              cle={(personne) => personne.id}
              surOuvrir={(personne) => ouvrir(personne.id)}
              ouverte={id}
              choix={{
                choisies,
                surChange: setChoisies,
                nom: nomComplet,
                mot: (nombre) => (nombre > 1 ? 'choisies' : 'choisie'),
                gestes: (
                  <>
                    <Bouton
                      icone="courriel"
                      enCours={verification.enCours}
                      surClic={() => verification.demander(choisiesIci)}
                    >
                      Préparer les courriels
                    </Bouton>
                    <Bouton
                      icone="fait"
                      enCours={verification.enCours}
                      surClic={() => verification.confirmer(choisiesIci)}
                    >
                      Exactes aujourd’hui
                    </Bouton>
                  </>
                ),
              }}
              vide={
                <Vide
                  icone="fait"
                  geste={
                    <Lien vers="/annuaire" genre="bouton">
                      Ouvrir l’annuaire
                    </Lien>
                  }
                >
                  {VIDES[filtre]}
                </Vide>
              }
            />
          )}
          {donnees !== null && montrees.length > 0 && (
            <p className="note">
              {`${pluriel(montrees.length, 'personne', 'personnes')}. Cochez-en, puis préparez un courriel par personne : chacune n’y lit que ses propres coordonnées.`}
            </p>
          )}
        </div>
        {ouverte !== undefined && (
          <PanneauDemande
            key={ouverte.id}
            personne={ouverte}
            verification={verification}
            surFermer={() => ouvrir(null)}
          />
        )}
      </div>
    </>
  );
}
