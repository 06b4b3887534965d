import './dispositifs.css';
import { useLocation, useSearch } from 'wouter';
import { useCreation } from '#renderer/app/use-creation.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { etatDuDispositif } from '#shared/domain/dispositif/validite.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { BarreDeFiltres } from './BarreDeFiltres.tsx';
import { colonnesDuCatalogue } from './colonnes.tsx';
import { filtrer, useFiltres } from './filtres.ts';
import { NouveauDispositif } from './NouveauDispositif.tsx';
import { PanneauDispositif } from './PanneauDispositif.tsx';

/** Le catalogue des dispositifs, daté et tenu par le service (R-108) ; `/dispositifs/:id` en ouvre un, à droite. */
export function PageDispositifs({ id }: { readonly id: string | null }) {
  useFil({ nom: 'Contrats de ville', vers: '/contrats' }, { nom: 'Catalogue des dispositifs' });
  const [, aller] = useLocation();
  const mots = useSearch();
  const { filtres, poser } = useFiltres();
  const [nouveau, setNouveau] = useCreation();
  const { donnees: hote } = useEtatHote();
  const { donnees, vu, erreur, relire } = useRequete('dispositifs.catalogue', {});
  const suite = mots === '' ? '' : `?${mots}`;
  const ouvrir = (dispositif: string | null) =>
    aller(`/dispositifs${dispositif === null ? '' : `/${dispositif}`}${suite}`);
  const aujourdHui = hote?.aujourdHui ?? null;
  const ouvert = donnees?.find((un) => un.id === id) ?? null;
  const aVerifier =
    aujourdHui === null ? 0 : (donnees ?? []).filter((un) => etatDuDispositif(un, aujourdHui) === 'a_verifier').length;
  return (
    <>
      <EnTete
        titre="Catalogue des dispositifs"
        faits={[
          donnees !== null && pluriel(donnees.length, 'dispositif', 'dispositifs'),
          aVerifier > 0 && `${aVerifier} à vérifier`,
        ].filter(Boolean)}
        gestes={
          <Bouton genre="premier" icone="plus" surClic={() => setNouveau(true)}>
            Ajouter un dispositif
          </Bouton>
        }
      />
      <div className={ouvert === null ? undefined : 'corps-panneau corps-dispositifs'}>
        <div className="corps">
          {donnees === null || aujourdHui === null ? (
            <PasEncoreLu attente="Chargement du catalogue…" refus="Catalogue non lu." erreur={erreur} relire={relire} />
          ) : (
            <>
              {id !== null && ouvert === null && (
                <Repere
                  sens="info"
                  mot="Dispositif introuvable."
                  gestes={<Bouton surClic={() => ouvrir(null)}>Voir tout le catalogue</Bouton>}
                >
                  Il a été retiré du catalogue.
                </Repere>
              )}
              <BarreDeFiltres dispositifs={donnees} aujourdHui={aujourdHui} filtres={filtres} poser={poser} />
              <Tableau
                libelle="Catalogue des dispositifs"
                colonnes={colonnesDuCatalogue(aujourdHui, suite, ouvert !== null)}
                lignes={filtrer(donnees, filtres, aujourdHui)}
                cle={(un) => un.id}
                surOuvrir={(un) => ouvrir(un.id)}
                ouverte={id}
                vide={
                  <Vide
                    icone="chercher"
                    geste={
                      <Bouton surClic={() => poser({ categorie: null, etat: null, mots: null })}>Tout montrer</Bouton>
                    }
                  >
                    Aucun dispositif ne répond à ces filtres.
                  </Vide>
                }
              />
            </>
          )}
        </div>
        {ouvert !== null && donnees !== null && aujourdHui !== null && (
          <PanneauDispositif
            key={ouvert.id}
            dispositif={ouvert}
            catalogue={donnees}
            vu={vu}
            aujourdHui={aujourdHui}
            surFermer={() => ouvrir(null)}
          />
        )}
      </div>
      {nouveau && aujourdHui !== null && (
        <NouveauDispositif aujourdHui={aujourdHui} surFermer={() => setNouveau(false)} surFait={ouvrir} />
      )}
    </>
  );
}
