import './verification.css';
import { useLocation } from 'wouter';
import { OngletsAnnuaire } from '#renderer/app/personnes/OngletsAnnuaire.tsx';
import { ecrireTri, lireTri } from '#renderer/app/personnes/tri-de-l-adresse.ts';
import { useChoixDePersonnes, useListeDePersonnes } from '#renderer/app/personnes/use-liste-de-personnes.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { colonnesDeVerification } from './colonnes.tsx';
import { estFiltre, type Filtre, FILTRES } from './filtres.ts';
import { PanneauDemande } from './PanneauDemande.tsx';
import { useVerification } from './use-verification.ts';

const VIDES: Readonly<Record<Filtre, string>> = {
  aVerifier: 'Tout l’annuaire a été vérifié il y a moins d’un an.',
  demandees: 'Aucune demande n’attend de réponse.',
  aVerifierSansCourriel: 'Personne à vérifier par téléphone.',
  toutes: 'Personne dans l’annuaire.',
};

const PAR_COURRIEL = 'Cochez-en, puis préparez un courriel par personne : chacune n’y lit que ses propres coordonnées.';
const PAR_TELEPHONE =
  'Appelez, corrigez la fiche s’il le faut, puis cochez les personnes dont les coordonnées sont exactes.';

const TOUT_L_ANNUAIRE = { texte: '', departement: null, instance: null, designation: null, structure: null };

/** La vérification annuelle de l'annuaire (A7) : qui n'a pas été vérifié, ce qu'on lui demande, qui n'a pas répondu. */
export function PageVerification({ id }: { readonly id: string | null }) {
  useFil({ nom: 'Annuaire', vers: '/annuaire' }, { nom: 'Vérification' });
  const [, aller] = useLocation();
  const adresse = useAdresse();
  const { donnees: hote } = useEtatHote();
  const demande = adresse.lire('vue');
  const filtre = estFiltre(demande) ? demande : 'aVerifier';
  const liste = { ...TOUT_L_ANNUAIRE, vue: filtre };
  const { lue, erreur, relire, total, lignes, suite, toutes, tri } = useListeDePersonnes({
    liste,
    tri: lireTri(adresse.lire('tri')),
  });
  const { donnees: comptes } = useRequete('annuaire.compter', { criteres: TOUT_L_ANNUAIRE });
  const choisies = useChoixDePersonnes(liste);
  const verification = useVerification(choisies.oublier);
  const { donnees: fiche } = useRequete('personnes.fiche', id === null ? null : { id });
  if (hote === null) return <Chargement />;
  const { aujourdHui } = hote;
  const parTelephone = filtre === 'aVerifierSansCourriel';
  const ouverte = id === null ? undefined : fiche?.personne;
  const apres = window.location.search;
  const ouvrir = (personne: string | null) =>
    aller(personne === null ? `/annuaire/verification${apres}` : `/annuaire/verification/${personne}${apres}`);
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
                  choisies.oublier();
                  adresse.poser({ vue: nom === 'aVerifier' ? null : nom });
                }}
              >
                {comptes === null ? FILTRES[nom] : `${FILTRES[nom]} : ${nombreFr(comptes[nom])}`}
              </Puce>
            ))}
          </div>
          {!lue && (
            <PasEncoreLu attente="Chargement de l’annuaire…" refus="Annuaire non lu." erreur={erreur} relire={relire} />
          )}
          {lue && (
            <Tableau
              libelle="Coordonnées à vérifier"
              colonnes={colonnesDeVerification(
                aujourdHui,
                apres,
                ouverte === undefined,
                parTelephone ? 'telephone' : 'courriel',
              )}
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
                gestes: (
                  <>
                    {!parTelephone && (
                      <Bouton
                        icone="courriel"
                        enCours={verification.enCours}
                        surClic={() => verification.demander(choisies.choix)}
                      >
                        Préparer les courriels
                      </Bouton>
                    )}
                    <Bouton
                      icone="fait"
                      enCours={verification.enCours}
                      surClic={() => verification.confirmer(choisies.choix)}
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
                  {comptes?.toutes === 0 ? VIDES.toutes : VIDES[filtre]}
                </Vide>
              }
            />
          )}
          {lue && total > 0 && (
            <p className="note">
              {`${pluriel(total, 'personne', 'personnes')}. ${parTelephone ? PAR_TELEPHONE : PAR_COURRIEL}`}
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
