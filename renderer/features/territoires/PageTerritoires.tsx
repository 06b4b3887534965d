import './territoires.css';
import { useDeferredValue } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { LIBELLES_OBJET_TERRITOIRE } from '#shared/domain/territoire/territoire.labels.ts';
import { type ObjetTerritoire, objetTerritoireSchema } from '#shared/domain/territoire/territoire.schema.ts';
import { PanneauTerritoire } from './PanneauTerritoire.tsx';
import { SansReponse } from './SansReponse.tsx';
import { Sources } from './Sources.tsx';

/** Le référentiel rend au plus cinquante réponses : au-delà, on précise. */
const AU_PLUS = 50;

/** Une recherche pour tout le référentiel, sans égard aux accents ; `?objet=…&code=…` montre un territoire. */
export function PageTerritoires() {
  useFil({ nom: 'Territoires' });
  const { lire, poser } = useAdresse();
  const texte = lire('q') ?? '';
  const objet = objetTerritoireSchema.safeParse(lire('objet')).data ?? null;
  const code = lire('code');
  const filtre = objetTerritoireSchema.safeParse(lire('genre')).data ?? null;
  const cherche = useDeferredValue(texte.trim());
  const assez = cherche.length >= 2;
  // Un territoire nommé par son adresse seule se retrouve par son code.
  const demande = assez ? cherche : (code ?? '');
  const { donnees, erreur, relire, etat } = useRequete(
    'territoires.rechercher',
    demande.length >= 2 ? { texte: demande, objets: filtre === null ? [] : [filtre], departement: null } : null,
    { garder: true },
  );
  const trouves = demande.length >= 2 ? (donnees ?? []) : [];
  const choisi = trouves.find((trouve) => trouve.objet === objet && trouve.code === code) ?? null;

  return (
    <>
      <EnTete
        titre="Territoires"
        faits={['Départements, comités locaux, intercommunalités, communes, quartiers prioritaires, contrats de ville']}
      />
      <div className="recherche-territoires">
        <ChampTexte
          libelle="Rechercher un territoire"
          type="search"
          exemple="Épinal, QN06801M, 68224…"
          valeur={texte}
          surChange={(q) => poser({ q: q === '' ? null : q, objet: null, code: null })}
        />
        <span className="puces">
          {(Object.keys(LIBELLES_OBJET_TERRITOIRE) as ObjetTerritoire[]).map((genre) => (
            <Puce
              key={genre}
              prise={filtre === genre}
              surClic={() => poser({ genre: filtre === genre ? null : genre })}
            >
              {LIBELLES_OBJET_TERRITOIRE[genre]}
            </Puce>
          ))}
        </span>
      </div>
      <div className={choisi === null ? undefined : 'corps-panneau'}>
        <div className="corps">
          {erreur !== null && donnees === null && (
            <Repere
              sens="erreur"
              mot="Recherche impossible."
              gestes={<Bouton surClic={relire}>Essayer de nouveau</Bouton>}
            >
              {erreur.message}
            </Repere>
          )}
          {demande.length >= 2 && etat === 'attente' && donnees === null && <Chargement>Recherche…</Chargement>}
          {demande.length >= 2 && (donnees !== null || trouves.length > 0) && (
            <>
              <p className="note" role="status">
                {trouves.length >= AU_PLUS
                  ? `Les ${AU_PLUS} premières réponses : précisez pour en voir moins.`
                  : `${trouves.length} réponse${trouves.length > 1 ? 's' : ''}`}
              </p>
              <Tableau
                libelle="Territoires trouvés"
                colonnes={[
                  { id: 'nom', titre: 'Territoire', entete: true, cellule: ({ libelle }) => libelle },
                  { id: 'objet', titre: 'Nature', cellule: (trouve) => LIBELLES_OBJET_TERRITOIRE[trouve.objet] },
                  { id: 'precision', titre: 'Où', cellule: ({ precision }) => precision },
                  { id: 'code', titre: 'Code', etroite: true, cellule: (trouve) => trouve.code },
                ]}
                lignes={trouves}
                cle={(trouve) => `${trouve.objet} ${trouve.code}`}
                surOuvrir={(trouve) => poser({ objet: trouve.objet, code: trouve.code })}
                ouverte={choisi && `${choisi.objet} ${choisi.code}`}
                vide={<SansReponse demande={demande} />}
              />
            </>
          )}
          <Sources />
        </div>
        {choisi !== null && <PanneauTerritoire trouve={choisi} surFermer={() => poser({ objet: null, code: null })} />}
      </div>
    </>
  );
}
