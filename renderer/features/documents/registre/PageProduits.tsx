import { useDeferredValue } from 'react';
import { idSchema } from '#shared/domain/champs.ts';
import { FAMILLES, type Famille, familleDe } from '#shared/documents/registre/familles.data.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { TableauDesProduits } from '#renderer/app/registre/TableauDesProduits.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { OngletsDesDocuments } from '../OngletsDesDocuments.tsx';

const id = (mot: string | null): string | null => (idSchema.safeParse(mot).success ? mot : null);

const famille = (mot: string | null): Famille | null =>
  mot !== null && Object.hasOwn(FAMILLES, mot) ? (mot as Famille) : null;

/** Tout ce qui est sorti de l'application : qui, quand, quoi, où, et ce qui a périmé depuis. */
export function PageProduits() {
  useFil({ nom: 'Documents', vers: '/documents' }, { nom: 'Documents produits' });
  const adresse = useAdresse();
  const texte = adresse.lire('texte') ?? '';
  const recherche = {
    reunionId: id(adresse.lire('reunion')),
    instanceId: id(adresse.lire('instance')),
    famille: famille(adresse.lire('famille')),
    genre: adresse.lire('genre')?.slice(0, 60) ?? null,
    texte: useDeferredValue(texte),
    remplaces: adresse.lire('remplaces') === 'oui',
  };
  const { donnees, erreur, relire } = useRequete('registre.lister', recherche, { garder: true });
  const { remplaces: _, ...filtres } = recherche;
  const filtre = Object.values({ ...filtres, texte }).some((valeur) => valeur !== null && valeur !== '');
  const toutMontrer = () => adresse.poser({ reunion: null, instance: null, famille: null, genre: null, texte: null });
  const prendre = (choisie: Famille) =>
    adresse.poser({ famille: choisie === recherche.famille ? null : choisie, genre: null });
  const { lignes = [], reste = false, genres = [], instances = [] } = donnees ?? {};
  const proposes = genres.filter(({ genre }) => recherche.famille === null || familleDe(genre) === recherche.famille);
  return (
    <>
      <EnTete
        titre="Documents"
        faits={[
          lignes.length > 0 &&
            `${reste ? 'Plus de ' : ''}${pluriel(lignes.length, 'document produit', 'documents produits')}`,
        ].filter(Boolean)}
      />
      <OngletsDesDocuments ici="/documents/produits" />
      <div className="corps">
        <div className="filtres-du-registre">
          <ChampTexte
            libelle="Chercher"
            type="search"
            valeur={texte}
            surChange={(mots) => adresse.poser({ texte: mots === '' ? null : mots.slice(0, 200) })}
          />
          <ChampChoix
            libelle="Document"
            vide="Tous"
            options={proposes.map(({ genre, titre }) => ({ valeur: genre, libelle: titre }))}
            valeur={recherche.genre}
            surChange={(genre) => adresse.poser({ genre })}
          />
          <ChampChoix
            libelle="Instance"
            vide="Toutes"
            options={instances.map((instance) => ({ valeur: instance.id, libelle: instance.nom }))}
            valeur={recherche.instanceId}
            surChange={(instance) => adresse.poser({ instance, reunion: null })}
          />
          <span className="puces">
            {(Object.keys(FAMILLES) as Famille[]).map((une) => (
              <Puce key={une} prise={recherche.famille === une} surClic={() => prendre(une)}>
                {FAMILLES[une]}
              </Puce>
            ))}
            <Puce
              prise={recherche.remplaces}
              surClic={() => adresse.poser({ remplaces: recherche.remplaces ? null : 'oui' })}
            >
              Avec les précédents
            </Puce>
            {recherche.reunionId !== null && (
              <Puce retirable surClic={() => adresse.poser({ reunion: null })}>
                Une seule réunion
              </Puce>
            )}
          </span>
        </div>
        {donnees === null && (
          <PasEncoreLu attente="Lecture du registre…" refus="Registre non lu." erreur={erreur} relire={relire} />
        )}
        {donnees !== null && (
          <TableauDesProduits
            lignes={lignes}
            vide={
              filtre ? (
                <Vide icone="chercher" geste={<Bouton surClic={toutMontrer}>Tout montrer</Bouton>}>
                  Aucun document produit ne répond à ces filtres.
                </Vide>
              ) : (
                <Vide
                  icone="document"
                  geste={
                    <Lien vers="/documents" genre="premier">
                      Voir la galerie
                    </Lien>
                  }
                >
                  Rien n’est encore sorti de ce fichier. Documents, courriels, agendas et exports s’inscrivent ici en
                  sortant.
                </Vide>
              )
            }
          />
        )}
        {reste && (
          <p className="note">
            {`Les ${lignes.length} plus récents sont montrés : filtrez par document, instance ou mots pour voir les autres.`}
          </p>
        )}
      </div>
    </>
  );
}
